import type { Clock } from '../lib/clock.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';

/** Asks for the line's calls until they come, and keeps what happens meanwhile. */
export interface Resync {
  /** Asks, unless it is being asked already: answers carry no id, so there are never two under way. */
  begin(): void;
  /** A live event: kept while the answer is awaited, for it may be newer than the answer. */
  note(event: PhoneEvent): void;
  /** The answer came: gives what raced it. */
  finish(): readonly PhoneEvent[];
  cancel(): void;
}

const ANSWER_MS = 5_000;
const MOST_TRIES = 3;

export function createResync(clock: Clock, ask: () => void, onMissing: () => void): Resync {
  let raced: PhoneEvent[] | undefined;
  let cancelTimer: (() => void) | undefined;

  const tryAgain = (tries: number) => {
    if (tries === MOST_TRIES) {
      raced = undefined;
      onMissing();
      return;
    }
    ask();
    cancelTimer = clock.after(ANSWER_MS, () => tryAgain(tries + 1));
  };

  return {
    begin() {
      if (raced) return;
      raced = [];
      tryAgain(0);
    },
    note(event) {
      raced?.push(event);
    },
    finish() {
      cancelTimer?.();
      const events = raced ?? [];
      raced = undefined;
      return events;
    },
    cancel() {
      cancelTimer?.();
      raced = undefined;
    },
  };
}
