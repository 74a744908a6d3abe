import type { UserDataSchema } from '@hookswitch/core/schema';
import type { SoundState } from '../sound/useRingtone.js';
import type { CallListRow } from './CallListProps.js';

/** What `IncomingCallView` needs. Handlers take the call's id and keep their identity. */
export interface IncomingCallProps {
  /** The calls that ring, the one that has rung longest first. */
  readonly rows: readonly CallListRow[];
  /** Whether the agent can hear them. */
  readonly sound: SoundState;
  readonly onTurnOnSound: () => void;
  readonly onAnswer: (callId: string) => void;
  /**
   * Refuses the call, which on the wire is a hang-up: XUC knows no refusal. What becomes of the caller is the dial plan's: voicemail,
   * the next agent of the queue, a busy tone.
   */
  readonly onRefuse: (callId: string) => void;
  /**
   * The agent wants to pass this call on: open the transfer dialog. The server transfers the active call and takes no id, so a
   * call that still rings cannot be passed on: `permissions.transfer` says so. Without it there is no button for it.
   */
  readonly onTransfer?: ((callId: string) => void) | undefined;
  /** What the attached data means. Without one it is shown as it came. */
  readonly schema?: UserDataSchema | undefined;
  /** Milliseconds since 1970, for timers. */
  readonly now: () => number;
}
