import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import { decodeConferenceEvent, decodeConferenceParticipantEvent } from './decodeConference.js';

describe('conference rooms', () => {
  it('reads the room and everybody in it', () => {
    expect(decodeConferenceEvent(payloadOf('ConferenceEvent.join'))).toEqual({
      eventType: 'Join',
      uniqueId: '1447670382.37',
      conferenceNumber: '4000',
      conferenceName: 'Weekly',
      since: 82,
      participants: [
        { index: 1, isMe: false, role: 'Organizer', since: 82 },
        { index: 2, isMe: true, role: 'User', since: 0 },
      ],
    });
  });

  it('shows no participant under the number beside our own call, which is most likely ours', () => {
    expect(decodeConferenceParticipantEvent(payloadOf('ConferenceParticipantEvent.update'))).toEqual({
      eventType: 'Update',
      uniqueId: '1447670382.37',
      phoneNumber: '1118',
      participant: { index: 3, isMe: false, role: 'Organizer', since: 12 },
    });
  });

  it('reads the number of a participant where it is named as such', () => {
    const fields = { eventType: 'Join', uniqueId: '1.1', index: 3, number: '1059', phoneNumber: '1118' };
    expect(decodeConferenceParticipantEvent(fields).participant.number).toBe('1059');
  });

  it('keeps the participants it can read when one has no index', () => {
    const participants = [{ isMe: true }, null, 'x', { index: 2, name: 'Jane', muted: true, number: '1058' }];
    expect(decodeConferenceEvent({ eventType: 'Join', uniqueId: '1.1', participants })).toEqual({
      eventType: 'Join',
      uniqueId: '1.1',
      conferenceNumber: '',
      conferenceName: '',
      participants: [{ index: 2, isMe: false, role: 'User', number: '1058', name: 'Jane', muted: true }],
    });
  });

  it('keeps 500 participants of a room that claims more', () => {
    const participants = Array.from({ length: 20_000 }, (_, index) => ({ index }));
    expect(decodeConferenceEvent({ eventType: 'Join', uniqueId: '1.1', participants }).participants).toHaveLength(500);
  });
});

function payloadOf(name: string): unknown {
  return readFixtures().find((fixture) => fixture.name === name)?.frame['ctiMessage'];
}
