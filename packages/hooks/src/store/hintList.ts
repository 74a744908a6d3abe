import type { Hint } from '@hookswitch/core';
import type { HintSource } from '../props/HintSource.js';

/** The hints of a few numbers together: one snapshot, the same Map until one of them changes. */
export interface HintList {
  readonly get: () => ReadonlyMap<string, Hint>;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createHintList(hints: HintSource, numbers: readonly string[]): HintList {
  let snapshot: ReadonlyMap<string, Hint> = new Map();
  return {
    get() {
      if (numbers.some((number) => snapshot.get(number)?.status !== hints.get(number))) {
        const next = new Map<string, Hint>();
        for (const number of numbers) {
          const status = hints.get(number);
          if (status) next.set(number, { number, status });
        }
        snapshot = next;
      }
      return snapshot;
    },
    subscribe(onChange) {
      const leave = numbers.map((number) => hints.subscribe(number, onChange));
      return () => {
        for (const one of leave) one();
      };
    },
  };
}
