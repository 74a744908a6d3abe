import { type UserDataPanelOptions, useUserDataPanel } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import type { RootProps } from '../internal/RootProps.js';
import { UserDataPanelView } from '../user-data/UserDataPanelView.js';

/** What `UserDataPanel` takes: its options, and what goes to its root element. */
export interface UserDataPanelProps extends UserDataPanelOptions, RootProps {}

/**
 * The data of a call, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <UserDataPanel schema={customerData} />
 * ```
 */
export const UserDataPanel = forwardRef<HTMLElement, UserDataPanelProps>(function UserDataPanel({ callId, schema, ...root }, ref) {
  return <UserDataPanelView {...useUserDataPanel({ callId, schema })} {...root} ref={ref} />;
});
