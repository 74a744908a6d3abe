import type { Clock } from '../lib/clock.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';

/** Asks for the line's calls until they come, and keeps what happens meanwhile. */
export interface Resync {
  /** Asks, unless it is being asked already: answers carry no id, so there are never two under way. */
  begin(): void;
  /** A live event: kept while the answer is awaited, for it may be newer than the answer. */
  note(event: PhoneEvent): void;
  /** An answer came. One that is not owed, such as a frame that arrived twice, is older than what happened since. */
  finish(events: readonly PhoneEvent[]): void;
  cancel(): void;
}

/** What a resync is made of. */
export interface ResyncParts {
  readonly clock: Clock;
  /** `tries` counts those before that were not answered. */
  readonly ask: (tries: number) => void;
  /** Whether the server no longer lists a call that we have. */
  readonly isMissingCalls: (events: readonly PhoneEvent[]) => boolean;
  /** Takes the answer, and what raced it. */
  readonly onAnswer: (events: readonly PhoneEvent[], raced: readonly PhoneEvent[]) => void;
  /** The server does not answer. */
  readonly onMissing: () => void;
}

const ANSWER_MS = 5_000;
const MOST_TRIES = 3;
/** Events kept for an answer that does not come, before it is given up. */
const MOST_RACED = 1_000;
/** The release of a call that the server lists no more may be right behind its list: this long it is waited for. */
const FALLS_BEHIND_MS = 500;

export function createResync({ clock, ask, isMissingCalls, onAnswer, onMissing }: ResyncParts): Resync {
  /**
   * What raced each answer that is still owed, the oldest first: after a try that was answered late there is another answer
   * to come, older than what happened since.
   */
  const owed: PhoneEvent[][] = [];
  let cancelTimer: (() => void) | undefined;
  /** An answer that came, and waits for releases behind it. */
  let waiting: { readonly raced: PhoneEvent[]; readonly cancel: () => void } | undefined;

  const rest = () => {
    cancelTimer?.();
    cancelTimer = undefined;
    waiting?.cancel();
    waiting = undefined;
  };

  const tryAgain = (tries: number) => {
    if (tries === MOST_TRIES) {
      cancelTimer = undefined;
      onMissing();
      return;
    }
    owed.push([]);
    ask(tries);
    cancelTimer = clock.after(ANSWER_MS, () => tryAgain(tries + 1));
  };

  return {
    begin() {
      if (!cancelTimer && !waiting) tryAgain(0);
    },
    note(event) {
      for (const raced of owed) raced.push(event);
      waiting?.raced.push(event);
      if ((owed[0]?.length ?? 0) > MOST_RACED) owed.shift();
    },
    finish(events) {
      const raced = owed.shift();
      if (!raced) return;
      rest();
      const take = () => {
        waiting = undefined;
        onAnswer(events, raced);
      };
      if (isMissingCalls(events)) waiting = { raced, cancel: clock.after(FALLS_BEHIND_MS, take) };
      else take();
    },
    cancel() {
      rest();
      owed.length = 0;
    },
  };
}
