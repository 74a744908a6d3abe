import type { ConnectionState, PhoneStatusName, UserIdentity, Verification, VoiceMailStatusUpdate } from '@hookswitch/core';

/** What `VoicemailBadgeView` needs. */
export interface VoicemailBadgeProps {
  /** `undefined` for a user without a mailbox: nothing is shown. */
  readonly counters: VoiceMailStatusUpdate | undefined;
}

/** What `PhoneStatusView` needs. */
export interface PhoneStatusProps {
  /** `undefined` while unknown. */
  readonly status: PhoneStatusName | undefined;
  readonly user: UserIdentity | undefined;
  readonly ownNumber: string | undefined;
}

/** What `ConnectionBannerView` needs. It shows nothing while all is well. */
export interface ConnectionBannerProps {
  readonly connection: ConnectionState;
  readonly verification: Verification;
  /** Milliseconds since 1970, for the countdown. */
  readonly now: () => number;
  readonly onTryNow: () => void;
}
