import type { Clock } from './clock.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** More turns than any chain of promises between two timers is long. */
const TURNS = 50;

/**
 * A clock that stands still until it is told to move: for tests, stories and the simulator's virtual time. What is awaited while
 * it stands still never comes; `flow` moves it while promises take their turns.
 *
 * @example
 * ```ts
 * const clock = new ManualClock();
 * clock.after(1_000, () => console.log('rings'));
 * clock.advance(1_000);
 *
 * const loggedIn = client.login({ username: 'ada', password: '1234' });
 * await clock.flow();
 * await loggedIn;
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

  /**
   * Moves time forward by `ms` milliseconds as a page lives through it: before the first timer, and after each, promises take
   * their turns. Without a number, all that is due now comes about.
   */
  async flow(ms = 0): Promise<void> {
    const until = this.#elapsed + ms;
    await this.#settle();
    while (this.#elapsed < until) {
      this.advance((this.#nextDue(until)?.at ?? until) - this.#elapsed);
      await this.#settle();
    }
  }

  async #settle(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) {
      await Promise.resolve();
      this.advance(0);
    }
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
