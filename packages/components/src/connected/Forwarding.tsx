import { type ForwardingOptions, useForwardingSwitches } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { ForwardingView } from '../forwarding/ForwardingView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `Forwarding` takes: its options, and what goes to its root element. */
export interface ForwardingProps extends ForwardingOptions, RootProps {}

/**
 * The three forwards, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <Forwarding ownNumber="1000" />
 * ```
 */
export const Forwarding = forwardRef<HTMLDivElement, ForwardingProps>(function Forwarding({ ownNumber, ...root }, ref) {
  return <ForwardingView {...useForwardingSwitches({ ownNumber })} {...root} ref={ref} />;
});
