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

/** Two calls or more that are shown together. Every call stays a call of its own. */
export interface CallGroup {
  /** `consultation`: somebody is asked about a call. `conversation`: the server gives them one conversation. */
  readonly kind: 'consultation' | 'conversation';
  /** In the order they are shown in, whatever their states: of a consultation, the call that it is about comes first. */
  readonly callIds: readonly string[];
}

/** A call that has ended, as far as an agent must hear of it. */
export interface CallNotice extends EndedCall {
  /** The other call of a consultation, which goes on: the agent now talks with them, or they wait. */
  readonly other: Call | undefined;
}

/** What `CallListView` needs. Handlers take the call's id and keep their identity. */
export interface CallListProps {
  readonly rows: readonly CallListRow[];
  /** Calls that belong together. @default none */
  readonly groups?: readonly CallGroup[] | undefined;
  /** All calls of the device are established at once: it mixes them itself. */
  readonly isDeviceConference: boolean;
  /**
   * Where incoming calls are shown while they ring. `elsewhere`, for a page that has a part of its own for them: this list
   * then shows and announces none of them. @default 'here'
   */
  readonly incoming?: 'here' | 'elsewhere' | undefined;
  /** Whether the list is known to be the server's: an empty one that is not says nothing yet. */
  readonly isVerified: boolean;
  /**
   * The last call that went wrong, or was up and has ended otherwise than by this client: until dismissed, overtaken by the
   * next, or, where nothing went wrong, half a minute old.
   */
  readonly notice: CallNotice | undefined;
  readonly onDismissNotice: () => void;
  readonly onAnswer: (callId: string) => void;
  readonly onHangUp: (callId: string) => void;
  readonly onHold: (callId: string) => void;
  readonly onResume: (callId: string) => void;
  /** The agent wants to transfer this call: open the transfer dialog. Without it there is no button for it. */
  readonly onTransfer?: ((callId: string) => void) | undefined;
  /** Sends one piece of data; it is never confirmed by the server. Resolves true once sent. */
  readonly onSetData: (callId: string, key: string, value: string) => Promise<boolean>;
  /** What the attached data means: labels, order, links, secrets, what may be changed. Without one it is shown as it came. */
  readonly schema?: UserDataSchema | undefined;
  /** Milliseconds since 1970, for timers. */
  readonly now: () => number;
}
