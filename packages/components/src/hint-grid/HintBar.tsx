import type { HintDensity, HintSort } from '@hookswitch/hooks';
import { LayoutGrid, Rows2, Rows4 } from 'lucide-react';
import { memo } from 'react';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { Choices } from '../internal/Choices.js';

const ENGLISH = { hintGrid };

const SORTS: readonly HintSort[] = ['name', 'number', 'state'];
const DENSITIES = [
  ['tiles', LayoutGrid],
  ['comfortable', Rows2],
  ['compact', Rows4],
] as const satisfies readonly (readonly [HintDensity, unknown])[];

/** What `HintBar` needs. */
export interface HintBarProps {
  readonly sort: HintSort;
  readonly onSort: (sort: HintSort) => void;
  readonly density: HintDensity;
  readonly onDensity: (density: HintDensity) => void;
}

/** How the colleagues are ordered and how closely they stand. */
export const HintBar = memo(function HintBar({ sort, onSort, density, onDensity }: HintBarProps) {
  const words = useWords(ENGLISH).hintGrid;
  return (
    <div className="hs-hint-bar">
      <Choices label={words.sortBy} choices={SORTS.map((id) => ({ id, word: words.sorts[id] }))} chosen={sort} onChoose={onSort} />
      <Choices
        label={words.density}
        choices={DENSITIES.map(([id, icon]) => ({ id, icon, word: words.densities[id] }))}
        chosen={density}
        onChoose={onDensity}
      />
    </div>
  );
});
