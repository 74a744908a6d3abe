import { useVoicemailBadge } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import type { RootProps } from '../internal/RootProps.js';
import { VoicemailBadgeView } from '../voicemail/VoicemailBadgeView.js';

/** What `VoicemailBadge` takes: what goes to its root element. */
export interface VoicemailBadgeProps extends RootProps {}

/**
 * New voicemail messages, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <VoicemailBadge />
 * ```
 */
export const VoicemailBadge = forwardRef<HTMLDivElement, VoicemailBadgeProps>(function VoicemailBadge(root, ref) {
  return <VoicemailBadgeView {...useVoicemailBadge()} {...root} ref={ref} />;
});
