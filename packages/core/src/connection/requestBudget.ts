import type { Clock } from '../lib/clock.js';

/**
 * XiVO's edge allows an address 20 requests a minute for log-in and socket together, and an office shares one address:
 * one client stays below that whatever happens.
 */
const MOST_PER_WINDOW = 18;
const WINDOW_MS = 60_000;

/** Counts log-in and socket requests of one client. */
export interface RequestBudget {
  /** Notes one request as made now. */
  spend(): void;
  /** Milliseconds until `count` more may be made; 0 when they may be made now. */
  waitFor(count: number): number;
}

export function createRequestBudget(clock: Clock): RequestBudget {
  const made: number[] = [];
  const forget = () => {
    while (made[0] !== undefined && made[0] <= clock.elapsed() - WINDOW_MS) made.shift();
  };
  return {
    spend() {
      forget();
      made.push(clock.elapsed());
    },
    waitFor(count) {
      forget();
      // The request whose leaving the window makes room enough.
      const last = made[made.length + count - MOST_PER_WINDOW - 1];
      return last === undefined ? 0 : last + WINDOW_MS - clock.elapsed();
    },
  };
}
