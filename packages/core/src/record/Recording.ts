import type { CommandOutcome } from '../calls/confirmation.js';
import type { PhoneErrorCode } from '../errors.js';
import type { ClientCommandName } from '../protocol/clientCommands.js';
import type { CallEndReason, CallState } from '../state/call.js';
import type { CallChange } from '../state/callChanges.js';
import type { ConnectionState, Verification } from '../state/phoneState.js';

/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonFields;

/** An object as JSON says it. */
export interface JsonFields {
  readonly [key: string]: Json;
}

/** What every entry has: when it happened, in milliseconds since 1970 on the recorder's clock. */
export interface RecordedMoment {
  readonly at: number;
}

/** A socket was asked for, came up, or went away. Its address is not recorded: the token is in it. */
export interface SocketEntry extends RecordedMoment {
  readonly type: 'socket';
  /** Counts the sockets from 1. */
  readonly socket: number;
  readonly what: 'opening' | 'open' | 'closed';
  /** Who closed it. */
  readonly by?: 'client' | 'server';
  /** The close code, where there was one. */
  readonly code?: number;
}

/** One frame. Without `frame`, its payload was of a kind the recorder does not know, and only its name and size were kept. */
export interface FrameEntry extends RecordedMoment {
  readonly type: 'frame';
  readonly socket: number;
  readonly direction: 'received' | 'sent';
  /** The message's `msgType`, or the command. */
  readonly name: string;
  /** Characters of the frame as it was. */
  readonly size: number;
  readonly frame?: JsonFields;
}

/** Pings and their answers, as long as nothing else happened between them. */
export interface HeartbeatEntry extends RecordedMoment {
  readonly type: 'heartbeat';
  readonly socket: number;
  /** When the last of them was seen. */
  readonly until: number;
  readonly pings: number;
  readonly answers: number;
}

/** The connection entered a phase. Of a reason only the code is kept. */
export interface ConnectionEntry extends RecordedMoment {
  readonly type: 'connection';
  readonly phase: ConnectionState['phase'];
  readonly attempt?: number;
  readonly reason?: PhoneErrorCode;
}

/** Whether the list of calls is known to be the server's became different. */
export interface VerificationEntry extends RecordedMoment {
  readonly type: 'verification';
  readonly verification: Verification;
}

/** A call started, was found, changed or ended, as the client told its listeners. */
export interface CallEntry extends RecordedMoment {
  readonly type: 'call';
  readonly what: CallChange['type'];
  readonly callId: string;
  readonly state: CallState;
  readonly previous?: CallState;
  readonly direction: 'incoming' | 'outgoing';
  readonly number: string;
  readonly name: string;
  readonly queue?: string;
  readonly reason?: CallEndReason;
}

/**
 * A command began to wait for its confirmation (`pending`), waits no more (`settled`, all that a state tells), or ended in a
 * way that is known (`outcome`, for a client that is watched).
 */
export interface CommandEntry extends RecordedMoment {
  readonly type: 'command';
  readonly what: 'pending' | 'settled' | 'outcome';
  readonly command: ClientCommandName | 'resume';
  readonly callIds: readonly string[];
  /** How it was confirmed, or the code of its error. */
  readonly outcome?: CommandOutcome['how'] | PhoneErrorCode | 'error';
}

/** One line of a recording. */
export type RecordedEntry = SocketEntry | FrameEntry | HeartbeatEntry | ConnectionEntry | VerificationEntry | CallEntry | CommandEntry;

/** What of a recording is as it was, instead of a stand-in. */
export interface KeptInRecording {
  /** Numbers, names, log-ins, queues and rooms. */
  readonly numbers: boolean;
  /** The values of attached data, and the server's free text. */
  readonly userData: boolean;
}

/** What a recorder saw, ready to be sent to somebody: plain JSON, oldest entry first. */
export interface Recording {
  readonly version: 1;
  /** When it was exported, in milliseconds since 1970. */
  readonly exportedAt: number;
  readonly kept: KeptInRecording;
  /** How many older entries the buffer had let go of. */
  readonly forgotten: number;
  readonly entries: readonly RecordedEntry[];
}
