import type { HintDensity, HintSort } from '@hookswitch/hooks';
import { LayoutGrid, Rows2, Rows4 } from 'lucide-react';
import { memo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';

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
      <ToggleButtonGroup
        className="hs-hint-choices"
        aria-label={words.sortBy}
        disallowEmptySelection
        selectedKeys={[sort]}
        onSelectionChange={([key]) => choose(SORTS, key, onSort)}
      >
        {SORTS.map((one) => (
          <ToggleButton key={one} id={one} className="hs-hint-choice">
            {words.sorts[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        className="hs-hint-choices"
        aria-label={words.density}
        disallowEmptySelection
        selectedKeys={[density]}
        onSelectionChange={([key]) =>
          choose(
            DENSITIES.map(([one]) => one),
            key,
            onDensity,
          )
        }
      >
        {DENSITIES.map(([one, Icon]) => (
          <ToggleButton key={one} id={one} className="hs-hint-choice" aria-label={words.densities[one]}>
            <Icon className="hs-icon" aria-hidden="true" />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
});

function choose<T extends string>(all: readonly T[], key: unknown, onChoose: (one: T) => void): void {
  const chosen = all.find((one) => one === key);
  if (chosen !== undefined) onChoose(chosen);
}
