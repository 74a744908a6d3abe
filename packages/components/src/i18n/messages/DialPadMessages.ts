/** The words of the dial pad. */
export interface DialPadMessages {
  readonly label: string;
  readonly field: string;
  readonly placeholder: string;
  readonly erase: string;
  readonly keys: string;
  readonly call: string;
  readonly consult: string;
  readonly redial: string;
  readonly lastNumber: string;
  readonly plusHint: string;
  readonly needsNumber: string;
}
