import type { Clock } from '../lib/clock.js';

/** Things that matter for a while only, each with what is noted of it. */
export interface Recent<K, V> {
  readonly size: number;
  /** Notes it; for one that is there its time begins again. */
  add(key: K, value: V): void;
  /** Forgets it before its time. */
  delete(key: K): void;
  has(key: K): boolean;
  keys(): readonly K[];
  entries(): readonly (readonly [K, V])[];
  clear(): void;
}

export function createRecent<K, V>(clock: Clock, ms: number, onForgotten: () => void = () => {}): Recent<K, V> {
  const kept = new Map<K, { readonly value: V; readonly cancel: () => void }>();
  const forget = (key: K) => {
    kept.get(key)?.cancel();
    kept.delete(key);
  };
  return {
    get size() {
      return kept.size;
    },
    add(key, value) {
      forget(key);
      const cancel = clock.after(ms, () => {
        kept.delete(key);
        onForgotten();
      });
      kept.set(key, { value, cancel });
    },
    delete: forget,
    has: (key) => kept.has(key),
    keys: () => [...kept.keys()],
    entries: () => [...kept].map(([key, { value }]) => [key, value] as const),
    clear() {
      for (const key of kept.keys()) forget(key);
    },
  };
}
