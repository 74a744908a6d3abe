/** The words of the login form. */
export interface LoginMessages {
  readonly title: string;
  readonly server: string;
  readonly serverHint: string;
  readonly username: string;
  readonly password: string;
  readonly needsUsername: string;
  readonly needsPassword: string;
  readonly submit: string;
  readonly submitting: string;
}
