import type { Colleague } from '@hookswitch/hooks';
import { useMemo } from 'react';
import { useMessages } from '../i18n/MessagesProvider.js';
import { matchColleagues } from '../internal/matchColleagues.js';
import { groupColleagues, type HintGroup } from './groupColleagues.js';

/** The colleagues under their headings or, while one is sought, those who match, the best first whatever their group. */
export function useHintGroups(colleagues: readonly Colleague[], typed: string) {
  const { ungrouped, label } = useMessages().hintGrid;
  return useMemo((): { readonly groups: readonly HintGroup[]; readonly hasHeadings: boolean } => {
    if (typed.trim() !== '') {
      const members = matchColleagues(colleagues, typed);
      return { groups: members.length > 0 ? [{ name: label, members }] : [], hasHeadings: false };
    }
    const groups = groupColleagues(colleagues, ungrouped);
    return { groups, hasHeadings: groups.length > 1 || groups[0]?.name !== ungrouped };
  }, [colleagues, typed, ungrouped, label]);
}
