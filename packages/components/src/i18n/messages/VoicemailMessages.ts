/** The words of the mailbox. */
export interface VoicemailMessages {
  readonly label: string;
  readonly newMessages: (count: number) => string;
  readonly oldMessages: (count: number) => string;
  /** The button that calls the mailbox. */
  readonly call: string;
}
