import { useDialPad } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { DialPadView } from '../dial-pad/DialPadView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `DialPad` takes: what goes to its root element. */
export interface DialPadProps extends RootProps {}

/**
 * The dial pad, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <DialPad />
 * ```
 */
export const DialPad = forwardRef<HTMLDivElement, DialPadProps>(function DialPad(root, ref) {
  return <DialPadView {...useDialPad()} {...root} ref={ref} />;
});
