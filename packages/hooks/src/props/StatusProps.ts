import type {
  ConnectionState,
  Permission,
  PhoneErrorContext,
  PhoneStatusName,
  UserIdentity,
  Verification,
  VoiceMailStatusUpdate,
} from '@hookswitch/core';

/** The way to listen to one's messages. */
export interface MailboxCall {
  readonly onCall: () => void;
  readonly permission: Permission;
  readonly isPending: boolean;
  readonly problem: PhoneErrorContext | undefined;
}

/** What `VoicemailBadgeView` needs. */
export interface VoicemailBadgeProps {
  /** `undefined` for a user without a mailbox: nothing is shown. */
  readonly counters: VoiceMailStatusUpdate | undefined;
  /** Absent where the host does not say which number the mailbox has. */
  readonly mailbox?: MailboxCall | undefined;
}

/** What `PhoneStatusView` needs. */
export interface PhoneStatusProps {
  /** `undefined` while unknown. */
  readonly status: PhoneStatusName | undefined;
  readonly user: UserIdentity | undefined;
  readonly ownNumber: string | undefined;
  /** Whether "do not disturb" is on: an available phone that does not ring says so. */
  readonly isDnd?: boolean | undefined;
  /** Where all calls go instead of here; absent while they come here. */
  readonly forwardedTo?: string | undefined;
}

/** What `ConnectionBannerView` needs. It shows nothing while all is well. */
export interface ConnectionBannerProps {
  readonly connection: ConnectionState;
  readonly verification: Verification;
  /** Milliseconds since 1970, for the countdown. */
  readonly now: () => number;
  readonly onTryNow: () => void;
}
