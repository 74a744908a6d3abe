import type { WirePhoneEvent } from '@hookswitch/core/protocol';
import type { Beliefs } from './beliefs.js';
import { numberOf } from './identity.js';
import type { Leg, LegState } from './model.js';
import { visibleData } from './userData.js';

const EVENT_TYPES: Readonly<Record<LegState, string>> = {
  dialing: 'EventDialing',
  ringing: 'EventRinging',
  established: 'EventEstablished',
  held: 'EventOnHold',
  failed: 'EventFailure',
  released: 'EventReleased',
};

/** A leg as its owner is told of it: the only place a PhoneEvent is made. */
export function phoneEventOf(leg: Leg, beliefs: Beliefs, hasAttached: boolean): WirePhoneEvent {
  const { other } = leg;
  // The queue is the caller's business only as far as they dialled it: an agent sees it on the calls they take.
  const queueName = leg.direction === 'Incoming' ? leg.queueName : undefined;
  return {
    eventType: leg.state === 'failed' && beliefs.failure === 'other-word' ? 'EventCongestion' : EVENT_TYPES[leg.state],
    DN: numberOf(leg),
    otherDN: other.number,
    ...(other.name === undefined ? {} : { otherDName: other.name }),
    linkedId: leg.linkedId,
    uniqueId: leg.uniqueId,
    ...(queueName === undefined ? {} : { queueName }),
    ...directionOf(leg, beliefs),
    userData: visibleData(leg.variables, hasAttached),
    ...(other.username === undefined ? {} : { username: other.username }),
  };
}

function directionOf({ direction, told }: Leg, beliefs: Beliefs): Pick<WirePhoneEvent, 'callDirection'> {
  if (told) return { callDirection: direction };
  switch (beliefs.direction) {
    case 'always':
      return { callDirection: direction };
    case 'later':
      return {};
    case 'corrected':
      return { callDirection: direction === 'Incoming' ? 'Outgoing' : 'Incoming' };
    default:
      return beliefs.direction satisfies never;
  }
}
