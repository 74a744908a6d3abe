import type { ConferenceParticipant } from '../protocol/serverMessages.js';

/** The state of a call as our line sees it. `failed` and `released` are only seen on calls that have ended. */
export type CallState = 'dialing' | 'ringing' | 'established' | 'held' | 'failed' | 'released';

/**
 * Why a call ended. `refused`: we hung up while it rang. `cancelled`: we hung up while dialling. `transferred`: our transfer
 * was under way. `lost`: it ended during a gap. What cannot be known is `unknown`, never a guess.
 */
export type CallEndReason =
  | 'completed'
  | 'unanswered'
  | 'refused'
  | 'cancelled'
  | 'failed'
  | 'transferred'
  | 'lost'
  | 'elsewhere'
  | 'unknown';

/** A moment on the client's clock (`client.clock`), and whether we saw it happen or worked it out. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly exact: boolean;
}

/** What one line sees of a conversation. Immutable: a changed call is a new object, an unchanged one the same. */
export interface Call {
  /** The leg, `uniqueId` on the wire: the key for every command. */
  readonly id: string;
  /** The conversation, `linkedId` on the wire: may change during a call's life. */
  readonly conversationId: string;
  readonly state: CallState;
  readonly direction: 'incoming' | 'outgoing';
  /** Our own number. */
  readonly ownNumber: string;
  /** The far end's number, `''` when not known. Untrusted text. */
  readonly number: string;
  /** The far end's name, `''` when not known. Untrusted text. */
  readonly name: string;
  /** The far end's CTI login, internal users only. */
  readonly username: string | undefined;
  /** The queue it came through. Untrusted text. */
  readonly queue: string | undefined;
  /** Attached data, keys without `USR_`. Untrusted text. */
  readonly userData: ReadonlyMap<string, string>;
  /** The server's own data: `XIVO_*` and `SIPCALLID`. Untrusted text. */
  readonly systemData: ReadonlyMap<string, string>;
  /** When we first heard of it. */
  readonly startedAt: Moment;
  /** When it entered its present state. */
  readonly since: Moment;
  /** When it was first established, if it has been. */
  readonly answeredAt: Moment | undefined;
  readonly conference: CallConference | undefined;
  /** Set on the call to a colleague who is asked about another call: one that `attendedTransfer` of this client began. */
  readonly consultation?: CallConsultation | undefined;
}

/** What a consultation is about. */
export interface CallConsultation {
  /** The id of the call that is to be passed on. */
  readonly about: string;
  /** Both were made to talk at once by `conference`: the server then has no transfer to complete any more. */
  readonly isJoined: boolean;
}

/** The conference room a call is in. */
export interface CallConference {
  readonly number: string;
  readonly name: string;
  readonly participants: readonly ConferenceParticipant[];
}

/** A call that is over, as it last was. */
export interface EndedCall {
  readonly call: Call;
  readonly reason: CallEndReason;
  /** Milliseconds since 1970. */
  readonly at: number;
}
