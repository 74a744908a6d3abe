/** What becomes of each kind of private text on its way out. An empty text is never asked about: it means "not known". */
export interface Hide {
  readonly number: (text: string) => string;
  readonly name: (text: string) => string;
  readonly queue: (text: string) => string;
  readonly room: (text: string) => string;
  readonly login: (text: string) => string;
  /** The id of a leg, a conversation or a SIP dialogue. */
  readonly id: (text: string) => string;
  /** A number that names a record: a user, an agent, a mailbox, a line. */
  readonly ref: (ref: number) => number;
  /** A key of attached data. */
  readonly dataKey: (key: string) => string;
  /** Whether the host calls the values under this key of attached data secret. */
  readonly isSecretKey: (key: string) => boolean;
  /** A value of attached data. */
  readonly dataValue: (text: string) => string;
  /** What the server wrote for people. */
  readonly text: (text: string) => string;
}

const same = <T>(value: T): T => value;

/** Hides nothing: for what stays in this process. Secrets are not among what it is asked about. */
export const hideNothing: Hide = {
  number: same,
  name: same,
  queue: same,
  room: same,
  login: same,
  id: same,
  ref: same,
  dataKey: same,
  isSecretKey: () => false,
  dataValue: same,
  text: same,
};
