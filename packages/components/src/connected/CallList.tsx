import { type CallListOptions, useCallList } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { CallListView } from '../call-list/CallListView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `CallList` takes: its options, and what goes to its root element. */
export interface CallListProps extends CallListOptions, RootProps {}

/**
 * The line's calls, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <CallList onTransfer={(callId) => setTransferring(callId)} />
 * ```
 */
export const CallList = forwardRef<HTMLDivElement, CallListProps>(function CallList({ onTransfer, schema, incoming, ...root }, ref) {
  return <CallListView {...useCallList({ onTransfer, schema, incoming })} {...root} ref={ref} />;
});
