import { type HintGridOptions, useHintGrid } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { HintGridView } from '../hint-grid/HintGridView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `HintGrid` takes: its options, and what goes to its root element. */
export interface HintGridProps extends HintGridOptions, RootProps {}

/**
 * Colleagues with the live state of their lines, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <HintGrid colleagues={[{ number: '1001', name: 'Bob Lambert' }]} />
 * ```
 */
export const HintGrid = forwardRef<HTMLDivElement, HintGridProps>(function HintGrid(props, ref) {
  const { colleagues, onTransferTo, sort, defaultSort, onSortChange, density, defaultDensity, onDensityChange, isLoading, ...root } = props;
  const look = { sort, defaultSort, onSortChange, density, defaultDensity, onDensityChange, isLoading };
  return <HintGridView {...useHintGrid({ colleagues, onTransferTo, ...look })} {...root} ref={ref} />;
});
