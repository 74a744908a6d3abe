import type { Clock } from './clock.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * A clock that stands still until it is told to move: for tests, stories and the simulator's virtual time.
 *
 * @example
 * ```ts
 * const clock = new ManualClock();
 * clock.after(1_000, () => console.log('rings'));
 * clock.advance(1_000);
 * ```
 */
export class ManualClock implements Clock {
  #elapsed: number;
  /** What setting the time of day has added to it. */
  #correction = 0;
  readonly #timers = new Set<Timer>();

  /** @param start - milliseconds since 1970 */
  constructor(start = 1_700_000_000_000) {
    this.#elapsed = start;
  }

  /** Functions of their own, since they are handed on as such. */
  readonly now = (): number => this.#elapsed + this.#correction;
  readonly elapsed = (): number => this.#elapsed;

  /** Sets the time of day back or forward by `ms` milliseconds, as the machine's user or its network does: no time passes. */
  correct(ms: number): void {
    this.#correction += ms;
  }

  after(ms: number, run: () => void): () => void {
    const timer: Timer = { at: this.#elapsed + Math.max(0, ms), run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves time forward by `ms` milliseconds, running every timer that falls due, in order, those set on the way included. */
  advance(ms: number): void {
    const until = this.#elapsed + ms;
    for (let next = this.#nextDue(until); next; next = this.#nextDue(until)) {
      this.#timers.delete(next);
      this.#elapsed = next.at;
      next.run();
    }
    // A timer may itself have moved time further.
    this.#elapsed = Math.max(this.#elapsed, until);
  }

  /** How many timers are waiting: zero once everything that used this clock has been disposed of. */
  get pending(): number {
    return this.#timers.size;
  }

  /** A Set keeps insertion order, so of two timers due together the one set first runs first. */
  #nextDue(until: number): Timer | undefined {
    let due: Timer | undefined;
    for (const timer of this.#timers) if (timer.at <= until && (!due || timer.at < due.at)) due = timer;
    return due;
  }
}
