/** The words of attached data that a schema describes. */
export interface UserDataMessages {
  /** Over the data of a call that stand by themselves. */
  readonly heading: (who: string) => string;
  /** Instead of the data, where there is no call. */
  readonly noCall: string;
  /** Instead of the data, where a call brought none. */
  readonly none: string;
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
