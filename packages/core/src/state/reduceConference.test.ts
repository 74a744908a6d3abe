import { describe, expect, it } from 'vitest';
import { call, phone } from '../../test/worlds.js';
import type { ConferenceEvent, ConferenceParticipant, ConferenceParticipantEvent } from '../protocol/serverMessages.js';
import type { PhoneState } from './phoneState.js';
import { reduceConference, reduceConferenceParticipant } from './reduceConference.js';

const me: ConferenceParticipant = { index: 2, isMe: true, role: 'User' };
const host: ConferenceParticipant = { index: 1, isMe: false, role: 'Organizer' };

const room = (eventType: string, uniqueId = '1.1', participants = [host, me]): ConferenceEvent => ({
  eventType,
  uniqueId,
  conferenceNumber: '4000',
  conferenceName: 'Weekly',
  participants,
});
const participant = (eventType: string, one: ConferenceParticipant, uniqueId = '1.1'): ConferenceParticipantEvent => ({
  eventType,
  uniqueId,
  participant: one,
});
const alone = phone({ calls: [call('1.1'), call('1.2')] });
const inRoom = reduceConference(alone, room('Join'));
const people = (state: PhoneState) => state.calls[0]?.conference?.participants;

describe('a conference room', () => {
  it('is attached to the call with its id, and to no other', () => {
    expect(inRoom.calls.map((one) => one.conference)).toEqual([{ number: '4000', name: 'Weekly', participants: [host, me] }, undefined]);
  });

  it('is gone when we leave it', () => {
    expect(reduceConference(inRoom, room('Leave')).calls[0]?.conference).toBeUndefined();
  });

  it.each(['Join', 'Leave'])('of a call we do not have: %s says nothing', (type) => {
    expect(reduceConference(inRoom, room(type, '9.9'))).toBe(inRoom);
  });

  it('that was left already changes nothing', () => {
    expect(reduceConference(alone, room('Leave'))).toBe(alone);
  });
});

describe('a participant', () => {
  const guest: ConferenceParticipant = { index: 3, isMe: false, role: 'User', number: '1059' };

  it('joins, in the order of the room', () => {
    const state = reduceConferenceParticipant(reduceConference(alone, room('Join', '1.1', [guest, me])), participant('Join', host));
    expect(people(state)).toEqual([host, me, guest]);
  });

  it('is replaced by an update', () => {
    const muted = { ...me, muted: true };
    expect(people(reduceConferenceParticipant(inRoom, participant('Update', muted)))).toEqual([host, muted]);
  });

  it('who joins twice is there once', () => {
    expect(people(reduceConferenceParticipant(inRoom, participant('Join', me)))).toEqual([host, me]);
  });

  it('leaves', () => {
    expect(people(reduceConferenceParticipant(inRoom, participant('Leave', host)))).toEqual([me]);
  });

  it('of a call whose room was never seen says nothing', () => {
    expect(reduceConferenceParticipant(inRoom, participant('Join', guest, '1.2'))).toBe(inRoom);
  });

  it('of a call we do not have says nothing', () => {
    expect(reduceConferenceParticipant(inRoom, participant('Join', guest, '9.9'))).toBe(inRoom);
  });
});
