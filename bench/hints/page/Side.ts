/** One way to show colleagues and the states of their lines, fed with the server's frames. */
export interface Side {
  /** Takes a frame as it came from the socket. */
  readonly take: (frame: string) => void;
  /** The numbers whose state can be seen. */
  readonly visible: () => readonly string[];
  /** What a number shows, to see that the work was done. */
  readonly shown: (number: string) => string | undefined;
  readonly remove: () => void;
}

export interface Person {
  readonly number: string;
  readonly name: string;
  readonly group: string;
}

/** The states that the frames go through; each has a word, a colour and a shape. */
export const STATES = [
  { code: 0, status: 'AVAILABLE', word: 'Available', tone: 'established', colour: 'green' },
  { code: 1, status: 'CALLING', word: 'On a call', tone: 'busy', colour: 'red' },
  { code: 8, status: 'RINGING', word: 'Ringing', tone: 'ringing', colour: 'orange' },
  { code: 16, status: 'ONHOLD', word: 'On hold', tone: 'held', colour: 'purple' },
] as const;

export const stateOf = (code: number) => STATES.find((state) => state.code === code);

/** What an event carries, as somebody reads it who trusts the server. */
export interface HintFrame {
  readonly ctiMessage: { readonly number: string; readonly status: number };
}
