import type { Colleague } from '@hookswitch/hooks';
import { memo, useContext } from 'react';
import { Text } from 'react-aria-components';
import { HintActions } from './HintActions.js';
import { HintGridContext } from './HintGridContext.js';
import { HintMore } from './HintMore.js';
import { HintState } from './HintState.js';

/** What `HintCell` needs. */
export interface HintCellProps {
  readonly colleague: Colleague;
  /** The cell is pointed at or has the focus. */
  readonly isActive: boolean;
}

/** One colleague; the state is the row's description, and so part of its accessible name. A row renders twice when it comes. */
export const HintCell = memo(function HintCell({ colleague, isActive }: HintCellProps) {
  const grid = useContext(HintGridContext);
  if (!grid) return null;
  const { name, number, group } = colleague;
  return (
    <span className="hs-hint-cell">
      <bdi className="hs-hint-name">{name}</bdi>
      <bdi className="hs-hint-number">{number}</bdi>
      {group !== undefined && <bdi className="hs-hint-team">{group}</bdi>}
      <Text slot="description" className="hs-hint-state">
        <HintState number={number} hints={grid.hints} words={grid.words} spriteId={grid.spriteId} />
      </Text>
      {/* A finger never hovers, and its tap is a call. */}
      {grid.isTouch ? <HintMore colleague={colleague} /> : isActive && <HintActions colleague={colleague} />}
    </span>
  );
});
