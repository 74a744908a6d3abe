import type { Hint } from '@hookswitch/core';
import type { HintSource } from '../props/HintSource.js';

/** The hints of a few numbers together: one snapshot, the same Map until one of them changes. */
export interface HintList {
  readonly get: () => ReadonlyMap<string, Hint>;
  /** Calls back once for a burst, however many of the numbers changed. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createHintList(hints: HintSource, numbers: readonly string[]): HintList {
  let snapshot: ReadonlyMap<string, Hint> = new Map();
  /** The list is read again when one of its numbers has changed, or may have while there was no listener, and not whenever it is asked for. */
  let listeners = 0;
  let isStale = true;
  const note = () => {
    isStale = true;
  };
  const get = () => {
    if (!isStale && listeners > 0) return snapshot;
    isStale = false;
    if (numbers.some((number) => snapshot.get(number)?.status !== hints.get(number))) {
      const next = new Map<string, Hint>();
      for (const number of numbers) {
        const status = hints.get(number);
        if (status) next.set(number, { number, status });
      }
      snapshot = next;
    }
    return snapshot;
  };
  return {
    get,
    subscribe(onChange) {
      listeners += 1;
      isStale = true;
      const leave = numbers.map((number) => hints.subscribe(number, note));
      // Told after the last number of a burst: once, and not once for each of them.
      let told = snapshot;
      const leaveAll = hints.subscribeAll(() => {
        const before = told;
        told = get();
        if (told !== before) onChange();
      });
      return () => {
        listeners -= 1;
        leaveAll();
        for (const one of leave) one();
      };
    },
  };
}
