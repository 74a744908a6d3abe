import type { PhoneStatusName } from '../protocol/phoneStatus.js';

/**
 * What became of a call, by the server's own words. `emitted` says that we called, and not whether anybody answered;
 * the words after `ongoing` are those of queues. `unknown` is a word of a newer server.
 */
export type CallOutcome =
  | 'emitted'
  | 'answered'
  | 'missed'
  | 'ongoing'
  | 'abandoned'
  | 'timeout'
  | 'full'
  | 'closed'
  | 'joinempty'
  | 'leaveempty'
  | 'divert_ca_ratio'
  | 'divert_waittime'
  | 'unknown';

/** One call of the history. */
export interface CallHistoryEntry {
  /** Tells it from the others of the same answer, and stays the same in the next. */
  readonly key: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly outcome: CallOutcome;
  /** The far end's number; `''` when it was withheld. */
  readonly number: string;
  /** The far end's name; `''` when the server gives none. */
  readonly name: string;
  /** The state of the far end's line when the history was asked for; live is the hint of its number. */
  readonly status: PhoneStatusName | undefined;
  /** Milliseconds since 1970; `undefined` when the server's date cannot be read. */
  readonly startedAt: number | undefined;
  /** Seconds; `undefined` when the server does not say, as for a call that goes on. */
  readonly duration: number | undefined;
}
