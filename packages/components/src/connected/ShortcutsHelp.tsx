import { type ShortcutOptions, useShortcuts } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import type { RootProps } from '../internal/RootProps.js';
import { ShortcutsHelpView } from '../shortcuts/ShortcutsHelpView.js';

/** What `ShortcutsHelp` takes: its options, and what goes to its root element. */
export interface ShortcutsHelpProps extends ShortcutOptions, RootProps {}

/**
 * Keyboard shortcuts on the phone of the nearest `PhoneProvider`, with the list of them that `?` opens. Where it is not
 * mounted no key is listened for.
 *
 * @example
 * ```tsx
 * <ShortcutsHelp bindings={{ answer: 'F8', help: undefined }} onTransfer={setTransferring} />
 * ```
 */
export const ShortcutsHelp = forwardRef<HTMLDivElement, ShortcutsHelpProps>(function ShortcutsHelp(
  { bindings, enabled, target, onTransfer, onFocusDial, ...root },
  ref,
) {
  return <ShortcutsHelpView {...useShortcuts({ bindings, enabled, target, onTransfer, onFocusDial })} {...root} ref={ref} />;
});
