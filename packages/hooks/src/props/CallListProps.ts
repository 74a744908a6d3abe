import type { Call, ClientCommandName, EndedCall, Permission, PhoneErrorContext } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';

/** What an agent can do with one call of the list. */
export type CallListAction = 'answer' | 'hangup' | 'hold' | 'resume' | 'transfer' | 'set-data';

/** One call with what may be done with it. */
export interface CallListRow {
  readonly call: Call;
  /** False from the moment the link is lost until the server has confirmed the list. */
  readonly isVerified: boolean;
  readonly permissions: Readonly<Record<CallListAction, Permission>>;
  /** Commands on this call that wait for the server. */
  readonly pending: readonly ClientCommandName[];
  /** Why the last command on this call failed. */
  readonly problem: PhoneErrorContext | undefined;
}

/** What `CallListView` needs. Handlers take the call's id and keep their identity. */
export interface CallListProps {
  readonly rows: readonly CallListRow[];
  /** All calls of the device are established at once: it mixes them itself. */
  readonly isDeviceConference: boolean;
  /** Whether the list is known to be the server's: an empty one that is not says nothing yet. */
  readonly isVerified: boolean;
  /** The last call that ended otherwise than well (failed, lost), until dismissed or the next call. */
  readonly notice: EndedCall | undefined;
  readonly onDismissNotice: () => void;
  readonly onAnswer: (callId: string) => void;
  readonly onHangUp: (callId: string) => void;
  readonly onHold: (callId: string) => void;
  readonly onResume: (callId: string) => void;
  /** The agent wants to transfer this call: open the transfer dialog. */
  readonly onTransfer: (callId: string) => void;
  /** Sends one piece of data; it is never confirmed by the server. Resolves true once sent. */
  readonly onSetData: (callId: string, key: string, value: string) => Promise<boolean>;
  /** What the attached data means: labels, order, links, secrets, what may be changed. Without one it is shown as it came. */
  readonly schema?: UserDataSchema | undefined;
  /** Milliseconds since 1970, for timers. */
  readonly now: () => number;
}
