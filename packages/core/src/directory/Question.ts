import type { AskDoor } from '../client/PhoneClient.js';
import type { AskCommandName, AskCommands } from '../protocol/askCommands.js';

/** Questions of one kind, whose answers could be taken for each other's: one of them at a time is under way. */
export type QuestionKind = 'search' | 'favorites' | 'favorite-change' | 'history';

/** What has to be known to read an answer. */
export interface AnswerReader {
  /** The CTI login of the session; `undefined` with single sign-on. */
  readonly username: string | undefined;
  /** The number of the user's line, once a call has told it. */
  readonly ownNumber: string | undefined;
}

/** One way to put a question: a command, and the messages that answer it. */
export interface Way<Answer> {
  readonly command: AskCommandName;
  /** The command with its fields as text: a question asked again is told from another by it. */
  readonly wish: string;
  readonly send: (door: AskDoor) => boolean;
  /** By their names on the wire. */
  readonly answers: readonly string[];
  /** Whether such a message is about this question and no other. Never throws. */
  readonly isAbout: (payload: unknown) => boolean;
  /** The answer in such a message. Throws for one that cannot be read, and for a refusal. */
  readonly read: (payload: unknown, reader: AnswerReader) => Answer;
}

/** Something to ask the server for: made by `searchContacts()` and its like, asked by `ask()`. */
export interface Question<Answer> {
  readonly kind: QuestionKind;
  readonly way: Way<Answer>;
  /** How older servers are asked the same. */
  readonly oldWay: Way<Answer> | undefined;
  /** Of those that wait only the newest is of any use. */
  readonly newestOnly: boolean;
  /** The answer itself says what it is about, so that a late one cannot be taken for another's. */
  readonly namesItself: boolean;
}

/** A way to ask, its command tied to its fields. */
export function wayToAsk<N extends AskCommandName, Answer>(
  command: N,
  fields: AskCommands[N],
  reading: Pick<Way<Answer>, 'answers' | 'read'> & Partial<Pick<Way<Answer>, 'isAbout'>>,
): Way<Answer> {
  const wish = `${command} ${JSON.stringify(fields)}`;
  return { command, wish, send: (door) => door.send(command, fields), isAbout: () => true, ...reading };
}
