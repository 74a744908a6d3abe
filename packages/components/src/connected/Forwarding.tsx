import { useForwardingSwitches } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { ForwardingView } from '../forwarding/ForwardingView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `Forwarding` takes: what goes to its root element. */
export interface ForwardingProps extends RootProps {}

/**
 * The three forwards, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <Forwarding />
 * ```
 */
export const Forwarding = forwardRef<HTMLDivElement, ForwardingProps>(function Forwarding(root, ref) {
  return <ForwardingView {...useForwardingSwitches()} {...root} ref={ref} />;
});
