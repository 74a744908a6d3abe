import type { Call, CallEndReason, CallState, ForwardKind, PhoneErrorCode, PhoneErrorContext, PhoneStatusName } from '@hookswitch/core';

/** Every code in words for this desk: codes are for you, words are for its agents. A code without a sentence does not compile. */
const SENTENCES: Readonly<Record<PhoneErrorCode, string>> = {
  'bad-address': 'The address of the server cannot be used',
  'invalid-credentials': 'User name or password is wrong',
  'token-expired': 'The session has expired',
  unreachable: 'The server cannot be reached',
  'not-an-xuc': 'There is no telephone server at this address',
  'refused-in-front': 'Something in front of the server refused it',
  'no-response': 'The server did not answer in time',
  'server-error': 'The server answered with an error',
  'single-sign-on': 'Your own system did not sign you in',
  'log-on-failed': 'The server could not set up your session',
  'no-websocket': 'This app cannot open a connection',
  'log-on-timeout': 'The server did not set up your session in time',
  'link-lost': 'The connection was lost',
  'too-many-attempts': 'Too many attempts: wait a minute',
  'not-connected': 'No connection to the server',
  unverified: 'Checking with the server',
  'no-line': 'You have no phone line',
  'browser-line': 'This line rings in another browser',
  'no-call': 'There is no such call',
  ambiguous: 'Several calls fit',
  'in-call': 'There is a call already',
  'wrong-state': 'Not in this state of the call',
  'several-calls': 'Not with several calls',
  'no-transfer': 'Not begun as a transfer here',
  overdue: 'The last hold may still come: wait',
  'bad-argument': 'The page asked in a wrong way',
  'unknown-setting': 'The server has not told yet how this is set',
  'call-failed': 'The call failed',
  'bad-destination': 'No phone can dial that',
  'command-pending': 'Waiting for the server',
  timeout: 'The server did not confirm in time',
  'outcome-unknown': 'The connection was lost meanwhile: look at the calls',
  'refused-by-server': 'The server refused',
  superseded: 'A newer question took its place',
  'bad-user-data': 'A value does not fit',
  'bad-schema': 'The data cannot be described like this',
  disposed: 'The session was ended meanwhile',
};

/** Why something may not be done now, or went wrong. */
export function sentenceFor(code: PhoneErrorContext['code']): string {
  return SENTENCES[code];
}

/** Whom a call is with. */
export function whoIs({ name, number }: Pick<Call, 'name' | 'number'>): string {
  return name || number || 'Unknown caller';
}

/** A call's state. */
export const CALL_STATES: Readonly<Record<CallState, string>> = {
  dialing: 'Dialling',
  ringing: 'Ringing',
  established: 'On the line',
  held: 'On hold',
  released: 'Over',
  failed: 'Failed',
};

/** Why a call has ended. */
export const ENDS: Readonly<Record<CallEndReason, string>> = {
  completed: 'has ended',
  unanswered: 'was not answered',
  refused: 'was refused',
  cancelled: 'was cancelled',
  failed: 'failed',
  transferred: 'was transferred',
  lost: 'ended while you were disconnected',
  elsewhere: 'was answered elsewhere',
  unknown: 'has ended',
};

/** The state of a line. */
export const LINE_STATES: Readonly<Record<PhoneStatusName, string>> = {
  AVAILABLE: 'free',
  CALLING: 'on a call',
  BUSY: 'busy',
  INDISPONIBLE: 'not reachable',
  RINGING: 'ringing',
  BUSY_AND_RINGING: 'busy and ringing',
  ONHOLD: 'on hold',
  DEACTIVATED: 'deactivated',
  UNEXISTING: 'not one of our lines',
  ERROR: 'not known',
};

/** When calls are forwarded. */
export const FORWARDS: Readonly<Record<ForwardKind, string>> = {
  unc: 'Forward all calls to',
  busy: 'Forward when busy to',
  na: 'Forward without an answer to',
};
