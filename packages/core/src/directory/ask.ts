import { PhoneError } from '../errors.js';
import type { Asked, AskedWay } from './Asked.js';
import { type AskingClient, deskOf } from './askDesk.js';
import type { Question, Way } from './Question.js';
import { readerOf } from './readerOf.js';

/** What `ask` takes beside the question. */
export interface AskOptions {
  /**
   * Takes the question back: it is not sent if it still waits, and its answer is nobody's if it was sent. Without one, a newer
   * search takes the place of an older, which rejects as `superseded`.
   */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the server. One question of a kind is under way at a time, and the next waits for the answer or for 10 seconds, since
 * answers carry no id. Nothing is asked again after the link was lost. Rejects with a `PhoneError`, or with the signal's reason.
 *
 * @example
 * ```ts
 * const contacts = await ask(client, searchContacts('dupont'), { signal: controller.signal });
 * ```
 */
export function ask<Answer>(client: AskingClient, question: Question<Answer>, { signal }: AskOptions = {}): Promise<Answer> {
  const lane = deskOf(client)[question.kind];
  return new Promise<Answer>((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const settledBy = (way: Way<Answer>): AskedWay => ({
      ...way,
      settle(payload) {
        unwatch();
        try {
          resolve(way.read(payload, readerOf(client)));
        } catch (error) {
          reject(error instanceof PhoneError ? error : unreadable(way));
        }
      },
    });
    const asked: Asked = {
      ...question,
      wish: question.way.wish,
      way: settledBy(question.way),
      oldWay: question.oldWay && settledBy(question.oldWay),
      hasOwner: signal !== undefined,
      reject(error) {
        unwatch();
        reject(error);
      },
    };
    const onAbort = () => lane.withdraw(asked, signal?.reason);
    const unwatch = () => signal?.removeEventListener('abort', onAbort);
    signal?.addEventListener('abort', onAbort);
    lane.ask(asked);
  });
}

function unreadable({ answers }: Way<unknown>): PhoneError {
  return new PhoneError({ code: 'server-error', text: `${answers[0] ?? ''} cannot be read` });
}
