import { optional } from '../lib/optional.js';
import { type Fields, isFields, needNumber, needText, readFlag, readLine, readList, readNumber, readObject, readText } from './read.js';
import type { ConferenceEvent, ConferenceParticipant, ConferenceParticipantEvent } from './serverMessages.js';

/** Most participants of one room we keep. */
const MAX_PARTICIPANTS = 500;

export function decodeConferenceEvent(value: unknown): ConferenceEvent {
  const fields = readObject(value);
  const participants: ConferenceParticipant[] = [];
  if (fields['participants'] !== undefined && fields['participants'] !== null)
    for (const item of readList(fields['participants']).slice(0, MAX_PARTICIPANTS))
      if (isFields(item) && readNumber(item['index']) !== undefined) participants.push(readParticipant(item));
  return {
    eventType: needText(fields['eventType'], 'eventType'),
    uniqueId: needText(fields['uniqueId'], 'uniqueId'),
    conferenceNumber: readLine(fields['conferenceNumber']) ?? '',
    conferenceName: readLine(fields['conferenceName']) ?? '',
    ...optional('since', readNumber(fields['since'])),
    participants,
  };
}

export function decodeConferenceParticipantEvent(value: unknown): ConferenceParticipantEvent {
  const fields = readObject(value);
  return {
    eventType: needText(fields['eventType'], 'eventType'),
    uniqueId: needText(fields['uniqueId'], 'uniqueId'),
    ...optional('phoneNumber', readLine(fields['phoneNumber'])),
    participant: readParticipant({ ...fields, phoneNumber: undefined }),
  };
}

function readParticipant(fields: Fields): ConferenceParticipant {
  return {
    index: needNumber(fields['index'], 'index'),
    isMe: readFlag(fields['isMe']) ?? false,
    role: readText(fields['role']) ?? 'User',
    ...optional('since', readNumber(fields['since'])),
    // Neither is documented; both words are used for numbers elsewhere.
    ...optional('number', readLine(fields['phoneNumber']) ?? readLine(fields['number'])),
    ...optional('name', readLine(fields['name'])),
    ...optional('muted', readFlag(fields['muted'])),
  };
}
