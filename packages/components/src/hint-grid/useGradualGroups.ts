import { startTransition, useEffect, useMemo, useState } from 'react';
import { startTimer } from '../internal/timers.js';
import type { HintGroup } from './groupColleagues.js';

/** More than can be seen at once. */
const FIRST = 100;
/**
 * How many follow at a time, while the page can breathe in between. React prepares them in small steps; what holds the page up is
 * that each time every row in sight is told of a longer list, so few and large ones cost least.
 */
const SLICE = 1_000;

/**
 * The first of the colleagues at once, and soon all of them: thousands in one go would hold the page up for as long as an
 * agent waits for a call. They are added at the end, so nothing that is seen moves.
 */
export function useGradualGroups(groups: readonly HintGroup[]): readonly HintGroup[] {
  const total = countOf(groups);
  const [shown, setShown] = useState({ groups, limit: FIRST });
  let { limit } = shown;
  if (shown.groups !== groups) {
    // A list that changes stays as long as it is; one that was short, as while somebody was sought, begins anew.
    limit = Math.max(FIRST, Math.min(limit, countOf(shown.groups)));
    setShown({ groups, limit });
  }
  useEffect(() => {
    if (limit >= total) return undefined;
    return startTimer(0, () => startTransition(() => setShown((now) => ({ ...now, limit: now.limit + SLICE }))));
  }, [limit, total]);
  return useMemo(() => (limit < total ? firstOf(groups, limit) : groups), [groups, limit, total]);
}

function countOf(groups: readonly HintGroup[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}

/** Whole groups stay the objects they are: what is known of them is not built again. */
function firstOf(groups: readonly HintGroup[], limit: number): readonly HintGroup[] {
  const first: HintGroup[] = [];
  let left = limit;
  for (const group of groups) {
    if (left <= 0) break;
    first.push(group.members.length <= left ? group : { ...group, members: group.members.slice(0, left) });
    left -= group.members.length;
  }
  return first;
}
