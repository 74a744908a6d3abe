import type { HintDensity } from '@hookswitch/hooks';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { useDomLayoutEffect } from '../internal/useDomLayoutEffect.js';
import type { HintLayoutOptions } from './HintLayout.js';

/** Where nothing can be measured: on a server, in a test. */
const START = { tileSize: 116, rowSize: 48, headingSize: 28 };
const GAP = 4;

/**
 * How large a cell and a heading are, as the style sheet has it: the sizes follow the page's font and a host's theme.
 * Two hidden elements are measured, and again whenever they change.
 */
export function useHintSizes(density: HintDensity): {
  readonly layoutOptions: HintLayoutOptions;
  readonly itemRef: RefObject<HTMLSpanElement | null>;
  readonly headingRef: RefObject<HTMLSpanElement | null>;
} {
  const itemRef = useRef<HTMLSpanElement>(null);
  const headingRef = useRef<HTMLSpanElement>(null);
  const [sizes, setSizes] = useState(START);
  useDomLayoutEffect(() => {
    const item = itemRef.current;
    const heading = headingRef.current;
    if (!item || !heading) return undefined;
    const measure = () => {
      const next = {
        tileSize: item.offsetWidth || START.tileSize,
        rowSize: item.offsetHeight || START.rowSize,
        headingSize: heading.offsetHeight || START.headingSize,
      };
      setSizes((now) =>
        now.tileSize === next.tileSize && now.rowSize === next.rowSize && now.headingSize === next.headingSize ? now : next,
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
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
