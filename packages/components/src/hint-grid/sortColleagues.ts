import type { PhoneStatusName } from '@hookswitch/core';
import type { Colleague, HintSort } from '@hookswitch/hooks';

/** Who can be called at once first, who cannot be called at all last. */
const BY_STATE: readonly (PhoneStatusName | 'unknown')[] = [
  'AVAILABLE',
  'RINGING',
  'CALLING',
  'BUSY',
  'BUSY_AND_RINGING',
  'ONHOLD',
  'unknown',
  'INDISPONIBLE',
  'DEACTIVATED',
  'ERROR',
  'UNEXISTING',
];
const RANKS = new Map(BY_STATE.map((status, rank) => [status, rank]));

/** The colleagues by name or by number, as their language orders them. */
export function sortColleagues(colleagues: readonly Colleague[], sort: Exclude<HintSort, 'state'>, locale: string): readonly Colleague[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const byName = (left: Colleague, right: Colleague) => collator.compare(left.name, right.name);
  const byNumber = (left: Colleague, right: Colleague) => collator.compare(left.number, right.number);
  const [first, then] = sort === 'name' ? [byName, byNumber] : [byNumber, byName];
  // The second only where the first cannot tell: to compare is what sorting thousands costs.
  const compare = (left: Colleague, right: Colleague) => first(left, right) || then(left, right);
  return [...colleagues].sort(compare);
}

/** Those who are free first; within one state as they stood. */
export function sortByState(
  colleagues: readonly Colleague[],
  statusOf: (number: string) => PhoneStatusName | undefined,
): readonly Colleague[] {
  const byRank = BY_STATE.map((): Colleague[] => []);
  for (const colleague of colleagues) byRank[RANKS.get(statusOf(colleague.number) ?? 'unknown') ?? 0]?.push(colleague);
  return byRank.flat();
}
