import { isFields, needText, readLine, readList, readObject, readText, readUserData } from './read.js';
import type { CurrentCalls, PhoneEvent } from './serverMessages.js';

/** An object while it is being made. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Most calls of one snapshot we keep. */
const MAX_CALLS = 500;

/** What is said of one leg. What a failure carries was not found, nor its name: it may come without one. */
const OF_A_LEG: readonly string[] = ['EventDialing', 'EventRinging', 'EventEstablished', 'EventOnHold', 'EventReleased'];

/**
 * One PhoneEvent from its payload. It needs a type and, unless it tells of a failure, a leg; everything else may be missing,
 * and an empty text says as little as none.
 */
export function decodePhoneEvent(value: unknown): PhoneEvent {
  const fields = readObject(value);
  const eventType = needText(fields['eventType'], 'eventType');
  const uniqueId = OF_A_LEG.includes(eventType) ? needText(fields['uniqueId'], 'uniqueId') : (readText(fields['uniqueId']) ?? '');
  const event: Open<PhoneEvent> = {
    eventType,
    uniqueId,
    linkedId: readText(fields['linkedId']) || uniqueId,
    DN: readLine(fields['DN']) ?? '',
    otherDN: readLine(fields['otherDN']) ?? '',
    userData: readUserData(fields['userData']),
  };
  // One by one rather than spread: this is the frame that comes most often while people talk.
  const otherDName = readLine(fields['otherDName']);
  if (otherDName) event.otherDName = otherDName;
  const queueName = readLine(fields['queueName']);
  if (queueName) event.queueName = queueName;
  const username = readText(fields['username']);
  if (username) event.username = username;
  const callDirection = fields['callDirection'];
  if (callDirection === 'Incoming' || callDirection === 'Outgoing') event.callDirection = callDirection;
  return event;
}

/** The snapshot: events that cannot be read are left out, so that one bad call does not hide the others. */
export function decodeCurrentCalls(value: unknown): CurrentCalls {
  const events: PhoneEvent[] = [];
  // No list is no calls, and a list without an envelope is one all the same.
  const list = isFields(value) ? value['events'] : value;
  for (const item of readList(list ?? []).slice(0, MAX_CALLS)) {
    try {
      const event = decodePhoneEvent(item);
      if (event.uniqueId) events.push(event);
    } catch {
      // Left out on purpose: see above.
    }
  }
  return { events };
}
