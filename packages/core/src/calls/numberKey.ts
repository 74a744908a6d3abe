import { parseDestination } from './parseDestination.js';

/** What all ways of writing one number have in common, `+` and `00` included; what no phone can dial is only itself. For comparing, never for dialling. */
export function numberKey(number: string): string {
  const parsed = parseDestination(number);
  return parsed.ok ? parsed.destination.replace(/^\+/, '00') : number.trim();
}

/**
 * Whether two texts are one number as numbers are dialled.
 *
 * @example
 * ```ts
 * sameNumber('+33 (0)6 12 34 56 78', '0033612345678'); // true
 * ```
 */
export function sameNumber(one: string, other: string): boolean {
  return numberKey(one) === numberKey(other);
}
