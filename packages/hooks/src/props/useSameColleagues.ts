import { useState } from 'react';
import type { Colleague } from './HintGridProps.js';

/** The list of before as long as it says the same: a host that writes its colleagues into its JSX makes a new list at every render. */
export function useSameColleagues(colleagues: readonly Colleague[]): readonly Colleague[] {
  const [kept, setKept] = useState(colleagues);
  if (kept === colleagues || isSame(kept, colleagues)) return kept;
  setKept(colleagues);
  return colleagues;
}

function isSame(left: readonly Colleague[], right: readonly Colleague[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((one, index) => {
    const other = right[index];
    return one === other || (one.number === other?.number && one.name === other.name && one.group === other.group);
  });
}
