/**
 * Where time comes from: the only door to timers and to the time of day, so that tests and the simulator turn it by hand.
 *
 * @example
 * ```ts
 * const cancel = systemClock.after(5_000, () => console.log('five seconds later'));
 * cancel();
 * ```
 */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `run` once after `ms` milliseconds, and returns what takes it back. */
  after(ms: number, run: () => void): () => void;
}

/** Longest wait `setTimeout` can hold (24.8 days): a longer one fires at once, so long waits are made of stretches. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The clock on the wall. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (left: number): void => {
      timer = left > LONGEST_WAIT ? setTimeout(() => wait(left - LONGEST_WAIT), LONGEST_WAIT) : setTimeout(run, left);
    };
    wait(ms);
    return () => clearTimeout(timer);
  },
};
