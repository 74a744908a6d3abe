import { useDndToggle } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { DndToggleView } from '../dnd/DndToggleView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `DndToggle` takes: what goes to its root element. */
export interface DndToggleProps extends RootProps {}

/**
 * Do not disturb, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <DndToggle />
 * ```
 */
export const DndToggle = forwardRef<HTMLDivElement, DndToggleProps>(function DndToggle(root, ref) {
  return <DndToggleView {...useDndToggle()} {...root} ref={ref} />;
});
