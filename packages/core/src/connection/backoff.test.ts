import { describe, expect, it } from 'vitest';
import { backoff } from './backoff.js';

describe('backoff', () => {
  it.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [5, 16_000],
    [6, 30_000],
    [1_000, 30_000],
  ])('before attempt %i waits at most %i ms', (attempt, ceiling) => {
    expect(backoff(attempt, () => 0.999_999)).toBe(ceiling);
  });

  it('spreads its waits over the whole span, so that phones do not come back together', () => {
    expect([0, 0.25, 0.5].map((chance) => backoff(3, () => chance))).toEqual([0, 1_000, 2_000]);
  });
});
