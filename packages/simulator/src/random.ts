/** Where chance comes from: a number from 0 up to, not including, 1. */
export type Random = () => number;

/** Chance that repeats itself: the same seed, the same story. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32: small, fast, and good enough for who calls whom.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number of milliseconds between two times given in seconds. */
export function between(random: Random, fromSeconds: number, toSeconds: number): number {
  return Math.round((fromSeconds + random() * (toSeconds - fromSeconds)) * 1_000);
}

/** One of a list, or nothing from an empty one. */
export function pick<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}
