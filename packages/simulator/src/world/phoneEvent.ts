import type { WirePhoneEvent } from '@hookswitch/core/protocol';
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
export function phoneEventOf(leg: Leg): WirePhoneEvent {
  const { other } = leg;
  // The queue is the caller's business only as far as they dialled it: an agent sees it on the calls they take.
  const queueName = leg.direction === 'Incoming' ? leg.queueName : undefined;
  return {
    eventType: EVENT_TYPES[leg.state],
    DN: numberOf(leg),
    otherDN: other.number,
    ...(other.name === undefined ? {} : { otherDName: other.name }),
    linkedId: leg.linkedId,
    uniqueId: leg.uniqueId,
    ...(queueName === undefined ? {} : { queueName }),
    callDirection: leg.direction,
    userData: visibleData(leg.variables),
    ...(other.username === undefined ? {} : { username: other.username }),
  };
}
