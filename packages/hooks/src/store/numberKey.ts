import { parseDestination } from '@hookswitch/core';

/** What two ways of writing one number have in common; what no phone can dial is only itself. */
export function numberKey(number: string): string {
  const parsed = parseDestination(number);
  return parsed.ok ? parsed.destination : number.trim();
}
