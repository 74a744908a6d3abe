import type { Call, Moment } from '@hookswitch/core';

/**
 * Since when a call is timed, the same wherever it is shown: a talk as a whole, so that a hold in between does not begin it
 * anew; anything else since it is so. `useCallTimer` says the same to a view of the host's.
 */
export function timedSince(call: Pick<Call, 'state' | 'answeredAt' | 'since'>): Moment {
  return (call.state === 'established' && call.answeredAt) || call.since;
}
