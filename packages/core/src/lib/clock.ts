/**
 * Where time comes from: the only door to timers and to the time of day, so that tests and the simulator turn it by hand.
 * There are two notions of time. `now` is for showing, and somebody may set it; `elapsed` is for every distance.
 *
 * @example
 * ```ts
 * const cancel = systemClock.after(5_000, () => console.log('five seconds later'));
 * cancel();
 * ```
 */
export interface Clock {
  /** The time of day: milliseconds since 1970. The machine's user or its network may set it, so it measures nothing. */
  readonly now: () => number;
  /**
   * Milliseconds since some moment, never set by anybody and never going back: how long something took or is to take.
   * In some browsers it rests while the machine sleeps.
   */
  readonly elapsed: () => number;
  /** Runs `run` once after `ms` milliseconds, and returns what takes it back. */
  after(ms: number, run: () => void): () => void;
}

/** Longest wait `setTimeout` can hold (24.8 days): a longer one fires at once, so long waits are made of stretches. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(ms, run) {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (left: number): void => {
      timer = left > LONGEST_WAIT ? setTimeout(() => wait(left - LONGEST_WAIT), LONGEST_WAIT) : setTimeout(run, left);
    };
    wait(ms);
    return () => clearTimeout(timer);
  },
};
