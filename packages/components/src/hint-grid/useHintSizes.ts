import type { HintDensity } from '@hookswitch/hooks';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDomLayoutEffect } from '../internal/useDomLayoutEffect.js';
import type { HintLayoutOptions } from './HintLayout.js';

/**
 * As the style sheet has them in an ordinary page: nothing is measured before the page is laid out anyway, which would make a
 * browser do it twice while a desk opens.
 */
const ORDINARY: Readonly<Record<HintDensity, number>> = { tiles: 79, comfortable: 46, compact: 28 };
const TILE = 116;
const HEADING = 28;
const GAP = 4;

/**
 * How large a cell and a heading are, as the style sheet has it: the sizes follow the page's font and a host's theme.
 * Two hidden elements are measured whenever they change.
 */
export function useHintSizes(density: HintDensity): {
  readonly layoutOptions: HintLayoutOptions;
  readonly itemRef: RefObject<HTMLSpanElement | null>;
  readonly headingRef: RefObject<HTMLSpanElement | null>;
} {
  const itemRef = useRef<HTMLSpanElement>(null);
  const headingRef = useRef<HTMLSpanElement>(null);
  const [sizes, setSizes] = useState({ tileSize: TILE, rowSize: ORDINARY[density], headingSize: HEADING });
  useDomLayoutEffect(() => {
    const item = itemRef.current;
    const heading = headingRef.current;
    // Nothing is measured on a server and in jsdom.
    if (!item || !heading || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (now: typeof sizes) => {
      const next = {
        // Rows say nothing of the width of a tile.
        tileSize: item.offsetWidth || now.tileSize,
        rowSize: item.offsetHeight || now.rowSize,
        headingSize: heading.offsetHeight || now.headingSize,
      };
      return now.tileSize === next.tileSize && now.rowSize === next.rowSize && now.headingSize === next.headingSize ? now : next;
    };
    // When the list beside it has just been laid out by React Aria, and before anything is painted.
    queueMicrotask(() => flushSync(() => setSizes(measure)));
    const observer = new ResizeObserver(() => setSizes(measure));
    observer.observe(item);
    observer.observe(heading);
    return () => observer.disconnect();
  }, []);
  // One object as long as nothing differs: another one lays the whole list out anew.
  const layoutOptions = useMemo(
    () => ({ ...sizes, tileSize: density === 'tiles' ? sizes.tileSize : undefined, gap: density === 'compact' ? 0 : GAP }),
    [sizes, density],
  );
  return { layoutOptions, itemRef, headingRef };
}
