/** A number from 0 up to but not including 1. */
export type Random = () => number;

/** Chance as the platform has it. */
export const systemRandom: Random = () => Math.random();
