import type { PhoneEvent, PhoneEventType } from '../protocol/serverMessages.js';
import { readUniqueId } from '../protocol/uniqueId.js';
import { fromWireKey, MAX_USER_DATA_KEYS, USER_DATA_PREFIX } from '../protocol/userData.js';
import type { Call, CallState, Moment } from './call.js';

/** Longest a channel may plausibly have lived: an older epoch in an id is not one. */
const LONGEST_CALL_MS = 24 * 60 * 60 * 1_000;

/** The data of a call: what was attached to it, and the server's own. */
type CallData = Pick<Call, 'userData' | 'systemData'>;

const NO_DATA: CallData = { userData: new Map(), systemData: new Map() };

/**
 * The call as it stands after an event: a new one, or what we knew with what the event adds. Gives the same object back
 * when nothing changed, and `undefined` when an unknown type of event speaks of an unknown call.
 *
 * @param isLive - false for an event of the snapshot: it tells what is, and not when it came to be
 */
export function mergeCall(known: Call | undefined, event: PhoneEvent, now: number, isLive: boolean): Call | undefined {
  const state = nextCallState(known?.state, event.eventType);
  if (!known) return state && newCall(event, state, now, isLive);
  // Another partner's empty fields must not keep the former partner's name.
  const samePartner = event.otherDN === '' || known.number === '' || event.otherDN === known.number;
  const entered: Moment | undefined = state && state !== known.state ? { at: now, exact: isLive } : undefined;
  const data = mergeData(known, event.userData);
  // Every field by its name: a spread with most of its fields replaced costs more than all the rest of an event.
  const merged: Call = {
    id: known.id,
    conversationId: event.linkedId,
    state: state ?? known.state,
    direction: directionNow(known, event),
    ownNumber: event.DN || known.ownNumber,
    number: event.otherDN || known.number,
    name: event.otherDName || (samePartner ? known.name : ''),
    username: event.username || (samePartner ? known.username : undefined),
    queue: event.queueName || known.queue,
    userData: data.userData,
    systemData: data.systemData,
    startedAt: known.startedAt,
    since: entered ?? known.since,
    // A call on hold was answered, also when we missed the moment.
    answeredAt: known.answeredAt ?? (state === 'established' || state === 'held' ? entered : undefined),
    conference: known.conference,
    consultation: known.consultation,
  };
  return isSameCall(known, merged) ? known : merged;
}

/** `undefined`: the event says nothing of the state. */
function nextCallState(current: CallState | undefined, type: PhoneEventType): CallState | undefined {
  switch (type) {
    case 'EventDialing':
      // Seen when a hold ends in a conference room: a call that was up is up again, not dialling anew.
      return current === 'established' || current === 'held' ? 'established' : 'dialing';
    case 'EventRinging':
      // An answered phone does not ring again: such an event is late.
      return current === 'established' || current === 'held' ? current : 'ringing';
    case 'EventEstablished':
      return 'established';
    case 'EventOnHold':
      return 'held';
    default:
      return undefined;
  }
}

/** Whether a type of event tells the state of a call that is up. */
export function isKnownType(type: PhoneEventType): boolean {
  return nextCallState(undefined, type) !== undefined;
}

/** A call as the first event tells of it. */
export function newCall(event: PhoneEvent, state: CallState, now: number, isLive: boolean): Call {
  const isUp = state === 'established' || state === 'held';
  const startedAt: Moment = isLive && !isUp ? { at: now, exact: true } : { at: startOf(event.uniqueId, now), exact: false };
  const data = mergeData(NO_DATA, event.userData);
  return {
    id: event.uniqueId,
    conversationId: event.linkedId,
    state,
    direction: directionOf(event),
    ownNumber: event.DN,
    number: event.otherDN,
    name: event.otherDName ?? '',
    username: event.username || undefined,
    queue: event.queueName || undefined,
    userData: data.userData,
    systemData: data.systemData,
    startedAt,
    since: startedAt,
    answeredAt: isUp ? startedAt : undefined,
    conference: undefined,
    consultation: undefined,
  };
}

/**
 * Without a word from the server: a phone that dials calls out, one that rings is called, and a leg that we dialled opens its
 * conversation, so both ids are one. Inferred.
 */
function directionOf({ callDirection, eventType, linkedId, uniqueId }: PhoneEvent): Call['direction'] {
  if (callDirection) return callDirection === 'Outgoing' ? 'outgoing' : 'incoming';
  if (eventType === 'EventRinging') return 'incoming';
  return eventType === 'EventDialing' || linkedId === uniqueId ? 'outgoing' : 'incoming';
}

/** What the server says wins over every guess, whenever it says it. Our own set may ring before it dials: that is no call to us. */
function directionNow(known: Call, event: PhoneEvent): Call['direction'] {
  const dialsAfterRinging = known.state === 'ringing' && event.eventType === 'EventDialing';
  return event.callDirection || dialsAfterRinging ? directionOf(event) : known.direction;
}

/** An id tells the second its channel was made: the best guess for a call we did not see begin. */
function startOf(uniqueId: string, now: number): number {
  const made = readUniqueId(uniqueId)?.madeAt;
  return made !== undefined && made <= now && made > now - LONGEST_CALL_MS ? made : now;
}

/**
 * Adds an event's data to what is known, attached data and the server's own apart, in one pass. The same Maps when nothing is
 * new. A call with as many keys as one may have takes new values and no new keys, however many events bring them.
 */
function mergeData(known: CallData, wire: ReadonlyMap<string, string>): CallData {
  let attached: Map<string, string> | undefined;
  let own: Map<string, string> | undefined;
  let room = MAX_USER_DATA_KEYS - known.userData.size - known.systemData.size;
  for (const [key, value] of wire) {
    const isAttached = key.startsWith(USER_DATA_PREFIX);
    const name = isAttached ? fromWireKey(key) : key;
    const before = isAttached ? (attached ?? known.userData) : (own ?? known.systemData);
    if (before.get(name) === value) continue;
    if (!before.has(name)) {
      if (room <= 0) continue;
      room -= 1;
    }
    if (isAttached) {
      attached ??= new Map(known.userData);
      attached.set(name, value);
    } else {
      own ??= new Map(known.systemData);
      own.set(name, value);
    }
  }
  return { userData: attached ?? known.userData, systemData: own ?? known.systemData };
}

function isSameCall(left: Call, right: Call): boolean {
  return (
    left.conversationId === right.conversationId &&
    left.state === right.state &&
    left.direction === right.direction &&
    left.ownNumber === right.ownNumber &&
    left.number === right.number &&
    left.name === right.name &&
    left.username === right.username &&
    left.queue === right.queue &&
    left.userData === right.userData &&
    left.systemData === right.systemData
  );
}
