import { useVoicemailBadge, type VoicemailBadgeOptions } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import type { RootProps } from '../internal/RootProps.js';
import { VoicemailBadgeView } from '../voicemail/VoicemailBadgeView.js';

/** What `VoicemailBadge` takes: its options, and what goes to its root element. */
export interface VoicemailBadgeProps extends VoicemailBadgeOptions, RootProps {}

/**
 * New voicemail messages, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <VoicemailBadge mailboxNumber="*98" />
 * ```
 */
export const VoicemailBadge = forwardRef<HTMLDivElement, VoicemailBadgeProps>(function VoicemailBadge({ mailboxNumber, ...root }, ref) {
  return <VoicemailBadgeView {...useVoicemailBadge({ mailboxNumber })} {...root} ref={ref} />;
});
