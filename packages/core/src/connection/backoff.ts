import type { Random } from '../lib/random.js';

/** The first wait is at most this long. */
const BASE_MS = 1_000;
/** No wait is longer. */
const CAP_MS = 30_000;

/**
 * Milliseconds to wait before attempt `attempt` (counted from 1): anywhere between nothing and a ceiling that doubles
 * with every failure, so that a thousand phones do not come back to a restarted server in the same second.
 */
export function backoff(attempt: number, random: Random): number {
  const ceiling = Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempt - 1, 10));
  return Math.round(random() * ceiling);
}
