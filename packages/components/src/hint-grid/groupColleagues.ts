import type { Colleague } from '@hookswitch/hooks';

/** Colleagues under one heading. */
export interface HintGroup {
  readonly name: string;
  readonly members: readonly Colleague[];
}

/** Where a colleague stands: the same person may be in two groups, and is one of each. */
export function keyOf({ group = '', number }: Colleague): string {
  return `${number} ${group}`;
}

/** The colleagues under their headings, in the order in which the headings first come; nobody twice under one. */
export function groupColleagues(colleagues: readonly Colleague[], ungrouped: string): readonly HintGroup[] {
  const groups = new Map<string, Map<string, Colleague>>();
  for (const colleague of colleagues) {
    const name = colleague.group ?? ungrouped;
    const members = groups.get(name) ?? new Map<string, Colleague>();
    if (members.size === 0) groups.set(name, members);
    if (!members.has(colleague.number)) members.set(colleague.number, colleague);
  }
  return [...groups].map(([name, members]) => ({ name, members: [...members.values()] }));
}
