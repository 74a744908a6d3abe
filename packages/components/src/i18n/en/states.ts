import type { CallState, PhoneStatusName } from '@hookswitch/core';

/** The states of a call, on its card. */
export const callState: Readonly<Record<CallState, string>> = {
  dialing: 'Dialling',
  ringing: 'Ringing',
  established: 'On the line',
  held: 'On hold',
  failed: 'Failed',
  released: 'Ended',
};

/** The states of a line, beside a name. */
export const phoneStatus: Readonly<Record<PhoneStatusName | 'unknown', string>> = {
  AVAILABLE: 'Available',
  CALLING: 'On a call',
  BUSY: 'Busy',
  INDISPONIBLE: 'Unavailable',
  RINGING: 'Ringing',
  BUSY_AND_RINGING: 'Busy, ringing',
  ONHOLD: 'On hold',
  DEACTIVATED: 'Off',
  UNEXISTING: 'No such line',
  ERROR: 'Fault',
  unknown: 'Not known',
};
