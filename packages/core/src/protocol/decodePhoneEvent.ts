import { optional } from '../lib/optional.js';
import { needText, readList, readObject, readText, readUserData } from './read.js';
import type { CallDirection, CurrentCalls, PhoneEvent } from './serverMessages.js';

/** Most calls of one snapshot we keep. */
const MAX_CALLS = 500;

/** One PhoneEvent from its payload. It needs a type and a leg; everything else may be missing, and an empty text says as little as none. */
export function decodePhoneEvent(value: unknown): PhoneEvent {
  const fields = readObject(value);
  const eventType = needText(fields['eventType'], 'eventType');
  const uniqueId = needText(fields['uniqueId'], 'uniqueId');
  return {
    eventType,
    uniqueId,
    linkedId: readText(fields['linkedId']) || uniqueId,
    DN: readText(fields['DN']) ?? '',
    otherDN: readText(fields['otherDN']) ?? '',
    userData: readUserData(fields['userData']),
    ...optional('otherDName', readText(fields['otherDName']) || undefined),
    ...optional('queueName', readText(fields['queueName']) || undefined),
    ...optional('username', readText(fields['username']) || undefined),
    ...optional('callDirection', readDirection(fields['callDirection'], eventType)),
  };
}

/** The snapshot: events that cannot be read are left out, so that one bad call does not hide the others. */
export function decodeCurrentCalls(value: unknown): CurrentCalls {
  const events: PhoneEvent[] = [];
  // No list is no calls.
  for (const item of readList(readObject(value)['events'] ?? []).slice(0, MAX_CALLS)) {
    try {
      events.push(decodePhoneEvent(item));
    } catch {
      // Left out on purpose: see above.
    }
  }
  return { events };
}

/** Older servers send no direction; a phone that dials is calling out and one that rings is called. */
function readDirection(value: unknown, eventType: string): CallDirection | undefined {
  if (value === 'Incoming' || value === 'Outgoing') return value;
  if (eventType === 'EventDialing') return 'Outgoing';
  if (eventType === 'EventRinging') return 'Incoming';
  return undefined;
}
