import { findPeople } from '@hookswitch/core/calls';
import type { Colleague } from '@hookswitch/hooks';
import { useMemo } from 'react';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { groupColleagues, type HintGroup } from './groupColleagues.js';

const ENGLISH = { hintGrid };

/** The colleagues under their headings or, while one is sought, those who match, the best first whatever their group. */
export function useHintGroups(colleagues: readonly Colleague[], typed: string) {
  const { ungrouped, label } = useWords(ENGLISH).hintGrid;
  return useMemo((): { readonly groups: readonly HintGroup[]; readonly hasHeadings: boolean } => {
    if (typed.trim() !== '') {
      const members = findPeople(colleagues, typed);
      return { groups: members.length > 0 ? [{ name: label, members }] : [], hasHeadings: false };
    }
    const groups = groupColleagues(colleagues, ungrouped);
    return { groups, hasHeadings: groups.length > 1 || groups[0]?.name !== ungrouped };
  }, [colleagues, typed, ungrouped, label]);
}
