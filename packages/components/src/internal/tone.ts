import type { CallState, PhoneStatusName } from '@hookswitch/core';

/** The signal colours: each has a fill, a text on it, a quiet background and a text of its own. */
export type Tone = 'ringing' | 'established' | 'held' | 'dialing' | 'busy' | 'problem' | 'quiet';

/** The colour of each state of a call. */
export const CALL_TONES: Readonly<Record<CallState, Tone>> = {
  ringing: 'ringing',
  established: 'established',
  held: 'held',
  dialing: 'dialing',
  failed: 'problem',
  released: 'quiet',
};

/** The colour of each state of a line. */
export const STATUS_TONES: Readonly<Record<PhoneStatusName | 'unknown', Tone>> = {
  AVAILABLE: 'established',
  CALLING: 'busy',
  BUSY: 'busy',
  INDISPONIBLE: 'quiet',
  RINGING: 'ringing',
  BUSY_AND_RINGING: 'ringing',
  ONHOLD: 'held',
  DEACTIVATED: 'quiet',
  UNEXISTING: 'quiet',
  ERROR: 'problem',
  unknown: 'quiet',
};
