import { type CallTimerOptions, useCallTimer } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { CallTimerView } from '../call-timer/CallTimerView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `CallTimer` takes: its options, and what goes to its root element. */
export interface CallTimerProps extends CallTimerOptions, RootProps {}

/**
 * How long a call has lasted, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <p>On the line for <CallTimer /></p>
 * ```
 */
export const CallTimer = forwardRef<HTMLSpanElement, CallTimerProps>(function CallTimer({ callId, ...root }, ref) {
  return <CallTimerView {...useCallTimer({ callId })} {...root} ref={ref} />;
});
