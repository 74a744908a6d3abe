import type { Clock } from '../lib/clock.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';

/** Asks for the line's calls until they come, and keeps what happens meanwhile. */
export interface Resync {
  /** Asks, unless it is being asked already: answers carry no id, so there are never two under way. */
  begin(): void;
  /** A live event: kept while the answer is awaited, for it may be newer than the answer. */
  note(event: PhoneEvent): void;
  /** An answer came: gives what raced it, or `undefined` for one that is not owed, such as a frame that arrived twice. */
  finish(): readonly PhoneEvent[] | undefined;
  cancel(): void;
}

const ANSWER_MS = 5_000;
const MOST_TRIES = 3;
/** Events kept for an answer that does not come, before it is given up. */
const MOST_RACED = 1_000;

export function createResync(clock: Clock, ask: () => void, onMissing: () => void): Resync {
  /**
   * What raced each answer that is still owed, the oldest first: after a try that was answered late there is another answer
   * to come, older than what happened since.
   */
  const owed: PhoneEvent[][] = [];
  let cancelTimer: (() => void) | undefined;

  const rest = () => {
    cancelTimer?.();
    cancelTimer = undefined;
  };

  const tryAgain = (tries: number) => {
    if (tries === MOST_TRIES) {
      cancelTimer = undefined;
      onMissing();
      return;
    }
    owed.push([]);
    ask();
    cancelTimer = clock.after(ANSWER_MS, () => tryAgain(tries + 1));
  };

  return {
    begin() {
      if (!cancelTimer) tryAgain(0);
    },
    note(event) {
      for (const raced of owed) raced.push(event);
      if ((owed[0]?.length ?? 0) > MOST_RACED) owed.shift();
    },
    finish() {
      rest();
      return owed.shift();
    },
    cancel() {
      rest();
      owed.length = 0;
    },
  };
}
