import type { AskDoor } from '../client/PhoneClient.js';
import type { AskCommandName } from '../protocol/askCommands.js';

/** A way to ask, the type of its answer forgotten. */
export interface AskedWay {
  readonly command: AskCommandName;
  /** Messages that answer it, by their names on the wire. */
  readonly answers: readonly string[];
  readonly send: (door: AskDoor) => boolean;
  readonly isAbout: (payload: unknown) => boolean;
  /** Reads the answer and settles the promise by it. */
  readonly settle: (payload: unknown) => void;
}

/** A question that somebody asked, with the promise that waits for it. */
export interface Asked {
  readonly wish: string;
  readonly way: AskedWay;
  readonly oldWay: AskedWay | undefined;
  readonly newestOnly: boolean;
  readonly namesItself: boolean;
  /** Whoever asked takes it back when it is of no more use to them. */
  readonly hasOwner: boolean;
  readonly reject: (error: unknown) => void;
}
