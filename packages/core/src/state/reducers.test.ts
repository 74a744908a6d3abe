import { describe, expect, it } from 'vitest';
import { event, NOW, phone } from '../../test/worlds.js';
import type { ServerMessage, ServerMessageName, UserConfigUpdate } from '../protocol/serverMessages.js';
import { reduceMessage } from './reducers.js';

const line = { id: '12', hasLine: true, webRtc: false, hasDevice: true };
const voicemail = { voiceMailId: 58, newMessages: 2, waitingMessages: 1, oldMessages: 1 };
const identity = { firstName: 'Jane', lastName: 'Black', fullName: 'Jane Black' };

/** One of each message; the compiler keeps the list complete. `undefined`: it changes nothing in the state. */
const EACH: { readonly [N in ServerMessageName]: readonly [ServerMessage & { readonly name: N }, object | undefined] } = {
  LoggedOn: [{ name: 'LoggedOn', payload: {} }, undefined],
  LoggedOnError: [{ name: 'LoggedOnError', payload: { reason: 'loggedOnFailed' } }, undefined],
  Error: [{ name: 'Error', payload: { text: 'no' } }, undefined],
  CurrentCallsPhoneEvents: [{ name: 'CurrentCallsPhoneEvents', payload: { events: [event('EventRinging')] } }, undefined],
  WebRTCCmd: [{ name: 'WebRTCCmd', payload: { command: 'Answer' } }, undefined],
  PhoneHintStatusEvent: [{ name: 'PhoneHintStatusEvent', payload: { number: '1', code: 0, status: 'AVAILABLE' } }, undefined],
  PhoneEvent: [{ name: 'PhoneEvent', payload: event('EventRinging') }, { calls: [{ id: '1.1', state: 'ringing' }] }],
  PhoneStatusUpdate: [{ name: 'PhoneStatusUpdate', payload: { status: 'BUSY' } }, { phoneStatus: 'BUSY' }],
  VoiceMailStatusUpdate: [{ name: 'VoiceMailStatusUpdate', payload: voicemail }, { voicemail }],
  UserConfigUpdate: [{ name: 'UserConfigUpdate', payload: { dnd: true } }, { dnd: true }],
  LineConfig: [{ name: 'LineConfig', payload: line }, { line }],
  ConferenceEvent: [
    { name: 'ConferenceEvent', payload: { eventType: 'Join', uniqueId: '1', conferenceNumber: '', conferenceName: '', participants: [] } },
    undefined,
  ],
  ConferenceParticipantEvent: [
    {
      name: 'ConferenceParticipantEvent',
      payload: { eventType: 'Join', uniqueId: '1', participant: { index: 1, isMe: false, role: 'User' } },
    },
    undefined,
  ],
};

describe('reduceMessage', () => {
  it.each(Object.values(EACH))('takes $name', (message, change) => {
    const before = phone();
    const after = reduceMessage(before, message, NOW);
    if (change) expect(after).toMatchObject(change);
    else expect(after).toBe(before);
  });

  it('keeps the phone’s status when the server says null', () => {
    const before = phone({ phoneStatus: 'BUSY' });
    expect(reduceMessage(before, { name: 'PhoneStatusUpdate', payload: { status: undefined } }, NOW)).toBe(before);
  });

  it('keeps the rest of the state as the same objects', () => {
    const before = phone({ voicemail, line, user: identity });
    const after = reduceMessage(before, { name: 'PhoneStatusUpdate', payload: { status: 'BUSY' } }, NOW);
    expect([after.calls, after.voicemail, after.line, after.user, after.forwards]).toEqual([[], voicemail, line, identity, {}]);
    expect(after.calls).toBe(before.calls);
    expect(after.forwards).toBe(before.forwards);
  });
});

describe('a user configuration', () => {
  const before = phone({ user: identity, dnd: true, forwards: { na: { enabled: true, destination: '3001' } } });
  const after = (payload: UserConfigUpdate) => reduceMessage(before, { name: 'UserConfigUpdate', payload }, NOW);

  it('that tells of one forward keeps the others, DND and the user', () => {
    expect(after({ busyFwd: { enabled: false, destination: '3002' } })).toMatchObject({
      user: identity,
      dnd: true,
      forwards: { na: { enabled: true, destination: '3001' }, busy: { enabled: false, destination: '3002' } },
    });
  });

  it('that tells of DND keeps the forwards', () => {
    expect(after({ dnd: false })).toMatchObject({ dnd: false, forwards: before.forwards });
  });

  it('that tells who the user is takes the former identity’s place', () => {
    const other = { firstName: 'Ada', lastName: '', fullName: 'Ada' };
    expect(after({ identity: other }).user).toBe(other);
  });

  it('leaves a forward the server never spoke of unknown', () => {
    expect(after({ dnd: false }).forwards).not.toHaveProperty('unc');
  });
});
