import type { WireConferenceParticipant, WireMessages } from '@hookswitch/core/protocol';
import { identityOf, lineOf, numberOf } from './identity.js';
import { announce } from './legs.js';
import type { Leg, Participant, Room } from './model.js';
import type { Pbx } from './pbx.js';

/** Lets a leg into a room at once: it hears who is there, the others hear who came. */
export function enterRoom(pbx: Pbx, leg: Leg, room: Room): void {
  if (room.participants.length === 0) {
    room.startedAt = pbx.elapsed();
    room.lastIndex = 0;
  }
  room.lastIndex += 1;
  const participant: Participant = {
    leg,
    index: room.lastIndex,
    joinedAt: pbx.elapsed(),
    // A client's command skips the PINs: with one for administrators it makes one. Who dials types the other.
    role: leg.isAsked && room.entry.adminPin !== undefined ? 'Organizer' : 'User',
  };
  leg.setup = undefined;
  leg.room = room;
  leg.other = { number: room.entry.number, name: room.entry.name, username: undefined };
  if (leg.state !== 'held') leg.state = 'established';
  announce(pbx, leg);
  room.participants = [...room.participants, participant];
  leg.onReleased.push(() => leaveRoom(pbx, participant, room));
  tell(pbx, participant, { eventType: 'Join', ...describe(pbx, room), participants: list(pbx, room, participant) });
  tellOthers(pbx, room, participant, 'Join');
}

/** Takes a leg out of its room, which it does by itself when it is released. */
function leaveRoom(pbx: Pbx, participant: Participant, room: Room): void {
  room.participants = room.participants.filter((other) => other !== participant);
  participant.leg.room = undefined;
  tell(pbx, participant, { eventType: 'Leave', ...describe(pbx, room), participants: [] });
  tellOthers(pbx, room, participant, 'Leave');
}

type RoomNews = Omit<WireMessages['ConferenceEvent'], 'uniqueId'>;

function tell(pbx: Pbx, { leg }: Participant, news: RoomNews): void {
  const line = lineOf(leg);
  if (line) pbx.emit({ type: 'room', line, payload: { ...news, uniqueId: leg.uniqueId } });
}

function tellOthers(pbx: Pbx, room: Room, subject: Participant, eventType: 'Join' | 'Leave'): void {
  for (const participant of room.participants) {
    const line = lineOf(participant.leg);
    if (participant === subject || !line) continue;
    const { leg } = pbx.beliefs.participantNumber === 'ours' ? participant : subject;
    const payload = { eventType, uniqueId: participant.leg.uniqueId, phoneNumber: numberOf(leg), ...entryOf(pbx, subject, participant) };
    pbx.emit({ type: 'room-participant', line, payload });
  }
}

function describe(pbx: Pbx, room: Room): Pick<RoomNews, 'conferenceNumber' | 'conferenceName' | 'since'> {
  return { conferenceNumber: room.entry.number, conferenceName: room.entry.name, since: secondsSince(pbx, room.startedAt) };
}

function list(pbx: Pbx, room: Room, reader: Participant): readonly WireConferenceParticipant[] {
  return room.participants.map((participant) => entryOf(pbx, participant, reader));
}

function entryOf(pbx: Pbx, subject: Participant, reader: Participant): WireConferenceParticipant {
  const { name, number } = identityOf(subject.leg.party);
  return {
    index: subject.index,
    isMe: subject === reader,
    role: subject.role,
    since: secondsSince(pbx, subject.joinedAt),
    name: name ?? number,
  };
}

function secondsSince(pbx: Pbx, then: number): number {
  return Math.floor((pbx.elapsed() - then) / 1_000);
}
