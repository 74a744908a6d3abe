/** The words of the phone's own line. */
export interface PhoneMessages {
  readonly label: string;
  readonly number: (number: string) => string;
  readonly dnd: string;
  readonly forwardedTo: (destination: string) => string;
}
