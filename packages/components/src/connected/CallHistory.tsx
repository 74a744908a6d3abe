import { type CallHistoryRange, useCallHistory } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { CallHistoryView } from '../call-history/CallHistoryView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `CallHistory` takes: how far back it goes, and what goes to its root element. */
export interface CallHistoryProps extends CallHistoryRange, RootProps {}

/**
 * The agent's past calls, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <CallHistory days={7} />
 * ```
 */
export const CallHistory = forwardRef<HTMLDivElement, CallHistoryProps>(function CallHistory(props, ref) {
  const { size, days, utcOffset, ...root } = props;
  return <CallHistoryView {...useCallHistory({ size, days, utcOffset })} {...root} ref={ref} />;
});
