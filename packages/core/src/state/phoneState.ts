import type { SessionErrorContext } from '../errors.js';
import type { ClientCommandName } from '../protocol/clientCommands.js';
import type { PhoneStatusName } from '../protocol/phoneStatus.js';
import type { Forward, LineConfig, UserIdentity, VoiceMailStatusUpdate } from '../protocol/serverMessages.js';
import type { Call, EndedCall } from './call.js';

/** Where the connection stands, and what it does next. */
export type ConnectionState =
  /** Signed out, or never signed in. */
  | { readonly phase: 'idle' }
  /**
   * On its way: fetching a token, opening the socket, or waiting to be logged on. `returning`: to a session that was up
   * before or is being restored, so that an app keeps the desk open instead of the log-in.
   */
  | { readonly phase: 'connecting'; readonly attempt: number; readonly returning: boolean }
  | { readonly phase: 'online' }
  /** Lost, with the next attempt planned. */
  | { readonly phase: 'waiting'; readonly attempt: number; readonly nextAttemptAt: number; readonly reason: SessionErrorContext }
  /** Given up for a reason that trying again would not mend. */
  | { readonly phase: 'stopped'; readonly reason: SessionErrorContext };

/** Whether the list of calls is known to be the server's: `checking` until the snapshot answers, `unanswered` if it never does. */
export type Verification = 'verified' | 'checking' | 'unanswered';

/** The three forwards: on no answer, unconditional, on busy. */
export type ForwardKind = 'na' | 'unc' | 'busy';

/** A command that waits for its confirmation. */
export interface PendingCommand {
  readonly command: ClientCommandName;
  /** The calls it is about, if it is about any. */
  readonly callIds: readonly string[];
}

/** Everything the server has told us about the user's phone. Immutable; parts that did not change keep their identity. */
export interface PhoneState {
  readonly connection: ConnectionState;
  /**
   * Counts the sessions of this client: what is kept of one is nothing to the next. A session is of one user with one server, until
   * `disconnect()`; with single sign-on, where nobody can tell who that is, until the next `connect()`.
   */
  readonly session: number;
  /** The CTI login of this session; `undefined` with single sign-on, where only the host knows it. */
  readonly username: string | undefined;
  /** Calls on the line, in the order they appeared. */
  readonly calls: readonly Call[];
  readonly verification: Verification;
  /** Ids of calls that are known for sure while the list is not `verified`: the server has told of them since. */
  readonly certain: readonly string[];
  /** The last few calls that ended, newest last. */
  readonly ended: readonly EndedCall[];
  readonly phoneStatus: PhoneStatusName | undefined;
  readonly user: UserIdentity | undefined;
  readonly line: LineConfig | undefined;
  /** `undefined` until the server says. */
  readonly dnd: boolean | undefined;
  /** A forward is absent until the server says. */
  readonly forwards: Readonly<Partial<Record<ForwardKind, Forward>>>;
  /** `undefined` for a user without a mailbox. */
  readonly voicemail: VoiceMailStatusUpdate | undefined;
  readonly pending: readonly PendingCommand[];
  /** Ids of calls whose hold or resume was not confirmed in time and may still come: another would undo it. */
  readonly overdueHolds: readonly string[];
  readonly options: PhoneOptions;
}

/** What the host has chosen, as far as it decides what is allowed. */
export interface PhoneOptions {
  /** A host callback carries out commands for a browser line. */
  readonly carriesWebRtc: boolean;
  /** Dialling while a call is up is allowed. */
  readonly allowDialInCall: boolean;
  /** Data may be attached while there are several calls, or the one call is on hold: the server attaches it to all of them. */
  readonly allowDataOnAllCalls: boolean;
}

/** The state before anything is known: what a page shows that was rendered on a server, whatever its client knows by then. */
export function initialPhoneState(options: PhoneOptions): PhoneState {
  return {
    connection: { phase: 'idle' },
    session: 0,
    username: undefined,
    calls: [],
    verification: 'checking',
    certain: [],
    ended: [],
    phoneStatus: undefined,
    user: undefined,
    line: undefined,
    dnd: undefined,
    forwards: {},
    voicemail: undefined,
    pending: [],
    overdueHolds: [],
    options,
  };
}

/** Whether any moment in the state is one that time is being measured from, or counted down to. */
export function isMeasured({ calls, connection }: PhoneState): boolean {
  return calls.length > 0 || connection.phase === 'waiting';
}

/**
 * Whether a call is known to be the server's, and to be in the state that we show.
 *
 * @example
 * ```ts
 * const doubtful = state.calls.filter((call) => !isCertain(state, call.id));
 * ```
 */
export function isCertain({ verification, certain }: PhoneState, callId: string): boolean {
  return verification === 'verified' || certain.includes(callId);
}

/**
 * The state with other calls, and everything else as it is. Every field by its name: this is made anew for every event of a
 * call, and the spread of a state costs a third of what an event does besides being parsed.
 */
export function withCalls(state: PhoneState, calls: readonly Call[], ended: readonly EndedCall[] = state.ended): PhoneState {
  return {
    connection: state.connection,
    session: state.session,
    username: state.username,
    calls,
    verification: state.verification,
    certain: state.certain,
    ended,
    phoneStatus: state.phoneStatus,
    user: state.user,
    line: state.line,
    dnd: state.dnd,
    forwards: state.forwards,
    voicemail: state.voicemail,
    pending: state.pending,
    overdueHolds: state.overdueHolds,
    options: state.options,
  };
}
