/** The words of attached data that a schema describes. */
export interface UserDataMessages {
  /** On the button that shows a secret, pressed or not. */
  readonly show: (label: string) => string;
  /** Heard instead of a secret. */
  readonly hidden: string;
  /** Heard instead of a value that is not there. */
  readonly empty: string;
  readonly edit: (label: string) => string;
  /** Why what was typed is not sent. */
  readonly doesNotFit: string;
  /** Heard beside a value that is not of its kind. */
  readonly malformed: string;
  /** Heard at the end of a link. */
  readonly newTab: string;
  readonly yes: string;
  readonly no: string;
}
