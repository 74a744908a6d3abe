import { type PhoneStatusOptions, usePhoneStatusBadge } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import type { RootProps } from '../internal/RootProps.js';
import { PhoneStatusView } from '../phone-status/PhoneStatusView.js';

/** What `PhoneStatus` takes: its options, and what goes to its root element. */
export interface PhoneStatusProps extends PhoneStatusOptions, RootProps {}

/**
 * Who is logged in and the state of their line, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <PhoneStatus ownNumber="1000" />
 * ```
 */
export const PhoneStatus = forwardRef<HTMLDivElement, PhoneStatusProps>(function PhoneStatus(
  { ownNumber, showsDnd, showsForwarding, ...root },
  ref,
) {
  return <PhoneStatusView {...usePhoneStatusBadge({ ownNumber, showsDnd, showsForwarding })} {...root} ref={ref} />;
});
