import type { Clock } from '@hookswitch/core/environment';

/** Timers that end together. */
export interface Timers {
  /** Runs once after `ms` milliseconds; returns what takes it back. */
  after(ms: number, run: () => void): () => void;
  cancelAll(): void;
}

/** Keeps the timers of one owner, and none of them longer than it waits. */
export function createTimers(clock: Clock): Timers {
  const waiting = new Set<() => void>();
  return {
    after(ms, run) {
      const cancel = clock.after(ms, () => {
        waiting.delete(cancel);
        run();
      });
      waiting.add(cancel);
      return () => {
        waiting.delete(cancel);
        cancel();
      };
    },
    cancelAll() {
      for (const cancel of waiting) cancel();
      waiting.clear();
    },
  };
}
