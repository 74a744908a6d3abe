import { memo } from 'react';
import { STATUS_ICONS } from '../internal/StatusGlyph.js';

/** Shapes that are full, so that they read at 14 px; the others are outlines. */
const FULL: ReadonlySet<string> = new Set(['AVAILABLE', 'RINGING', 'ONHOLD']);

/** The shapes of all states, once for the whole grid: a cell changes its own by one attribute. */
export const HintSprite = memo(function HintSprite({ id }: { readonly id: string }) {
  return (
    <svg className="hs-hint-sprite" aria-hidden="true">
      {Object.entries(STATUS_ICONS).map(([word, Icon]) => (
        <symbol key={word} id={id + word} className="hs-shape" viewBox="0 0 24 24">
          <Icon strokeWidth={2.5} fill={FULL.has(word) ? 'currentColor' : 'none'} />
        </symbol>
      ))}
    </svg>
  );
});
