import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Fixture, readFixtures } from '../../test/readFixtures.js';
import { Secret } from '../lib/secret.js';
import { type DecodedFrame, decodeFrame } from './decode.js';
import type { ServerMessage, ServerMessageName } from './serverMessages.js';
import type { WireAnswerName } from './wireAnswers.js';

/** The compiler keeps this list complete, and the tests below ask a fixture for each. */
const UNDERSTOOD: Readonly<Record<ServerMessageName, true>> = {
  LoggedOn: true,
  LoggedOnError: true,
  Error: true,
  PhoneEvent: true,
  CurrentCallsPhoneEvents: true,
  PhoneStatusUpdate: true,
  PhoneHintStatusEvent: true,
  VoiceMailStatusUpdate: true,
  UserConfigUpdate: true,
  LineConfig: true,
  WebRTCCmd: true,
  ConferenceEvent: true,
  ConferenceParticipantEvent: true,
};

/** Documented, and knowingly passed through: see PROTOCOL.md, "Messages passed through". */
const NOT_READ = ['ConferenceList', 'IceConfig', 'RightProfile', 'UserStatusUpdate', 'UsersStatuses'];

/** Read by whoever asks, and passed through by the client. The compiler keeps this list complete as well. */
const ASKED_FOR: Readonly<Record<WireAnswerName, true>> = {
  DirectoryResult: true,
  ContactSheet: true,
  Favorites: true,
  FavoriteContactSheet: true,
  FavoriteUpdated: true,
  CallHistory: true,
  CallHistoryByDays: true,
};

const PASSED_THROUGH = [...NOT_READ, ...Object.keys(ASKED_FOR)];

const SERVER_FIXTURES = readFixtures().filter((fixture) => fixture.direction === 'server');

describe('the documented frames', () => {
  it('include one of every message we understand and of every message we pass through', () => {
    expect([...new Set(SERVER_FIXTURES.map(typeOf))].sort()).toEqual([...Object.keys(UNDERSTOOD), ...PASSED_THROUGH].sort());
  });

  it.each(SERVER_FIXTURES)('$name is named after its message', (fixture) => {
    expect(fixture.name.split('.')[0]).toBe(typeOf(fixture));
  });

  it.each(SERVER_FIXTURES)('$name decodes and keeps every documented text and number', (fixture) => {
    const decoded = decodeFrame(JSON.stringify(fixture.frame));
    if (PASSED_THROUGH.includes(typeOf(fixture))) {
      expect(decoded).toMatchObject({ kind: 'unknown', msgType: typeOf(fixture) });
      expect(bareOf(decoded)).toEqual(fixture.frame['ctiMessage']);
      return;
    }
    expect(decoded).toMatchObject({ kind: 'message', message: { name: typeOf(fixture) } });
    expect(leaves(decoded)).toEqual(expect.arrayContaining(leaves(fixture.frame['ctiMessage'])));
  });

  it.each(SERVER_FIXTURES)('$name decodes as well with unknown fields beside its own', (fixture) => {
    const frame = { ...fixture.frame, version: 2, ctiMessage: withMore(fixture.frame['ctiMessage']) };
    expect(decodeFrame(JSON.stringify(frame)).kind).toBe(PASSED_THROUGH.includes(typeOf(fixture)) ? 'unknown' : 'message');
  });
});

describe('payloads', () => {
  const table: readonly [title: string, msgType: string, ctiMessage: unknown, payload: unknown][] = [
    ['LoggedOn is opaque', 'LoggedOn', { anything: [1] }, {}],
    ['LoggedOn comes without a payload', 'LoggedOn', undefined, {}],
    ['LoggedOnError gives its reason', 'LoggedOnError', { Error: 'loggedOnTimeout' }, { reason: 'loggedOnTimeout' }],
    ['Error with a capital E', 'Error', { Error: 'no such line' }, { text: 'no such line' }],
    ['Error as bare text', 'Error', 'no such line', { text: 'no such line' }],
    ['Error in lower case', 'Error', { error: 'no such line' }, { text: 'no such line' }],
    ['Error with a message', 'Error', { message: 'no such line' }, { text: 'no such line' }],
    ['Error of an unknown shape is shown as written', 'Error', { code: 7 }, { text: '{"code":7}' }],
    ['Error with an object inside is shown as written', 'Error', { Error: { code: 7 } }, { text: '{"code":7}' }],
    ['Error that is null', 'Error', null, { text: 'null' }],
    ['Error without a payload', 'Error', undefined, { text: 'unknown' }],
    ['PhoneStatusUpdate by name', 'PhoneStatusUpdate', { status: 'ONHOLD' }, { status: 'ONHOLD' }],
    ['PhoneStatusUpdate with null', 'PhoneStatusUpdate', { status: null }, { status: undefined }],
    ['PhoneStatusUpdate without a status', 'PhoneStatusUpdate', {}, { status: undefined }],
    ['PhoneStatusUpdate with a word of a newer server', 'PhoneStatusUpdate', { status: 'DREAMING' }, { status: 'ERROR' }],
    ['PhoneStatusUpdate named like an inherited property', 'PhoneStatusUpdate', { status: 'constructor' }, { status: 'ERROR' }],
    ['hint by number', 'PhoneHintStatusEvent', { number: '1005', status: 8 }, { number: '1005', code: 8, status: 'RINGING' }],
    ['hint keeps the unknown code', 'PhoneHintStatusEvent', { number: '1005', status: 17 }, { number: '1005', code: 17, status: 'ONHOLD' }],
    [
      'hint with texts for numbers',
      'PhoneHintStatusEvent',
      { number: 1005, status: '-2' },
      { number: '1005', code: -2, status: 'UNEXISTING' },
    ],
    [
      'voicemail counters',
      'VoiceMailStatusUpdate',
      { voiceMailId: 58, newMessages: 2, waitingMessages: 1, oldMessages: 1 },
      { voiceMailId: 58, newMessages: 2, waitingMessages: 1, oldMessages: 1 },
    ],
    [
      'voicemail with null counters',
      'VoiceMailStatusUpdate',
      { voiceMailId: null, newMessages: 0, waitingMessages: null, oldMessages: null },
      { voiceMailId: 0, newMessages: 0, waitingMessages: 0, oldMessages: 0 },
    ],
    ['CurrentCallsPhoneEvents without a list is no calls', 'CurrentCallsPhoneEvents', {}, { events: [] }],
    ['CurrentCallsPhoneEvents with null is no calls', 'CurrentCallsPhoneEvents', { events: null }, { events: [] }],
    ['CurrentCallsPhoneEvents that is null is no calls', 'CurrentCallsPhoneEvents', null, { events: [] }],
    ['CurrentCallsPhoneEvents that is absent is no calls', 'CurrentCallsPhoneEvents', undefined, { events: [] }],
    ['CurrentCallsPhoneEvents that is an empty list is no calls', 'CurrentCallsPhoneEvents', [], { events: [] }],
    ['WebRTCCmd without its optional fields', 'WebRTCCmd', { command: 'Answer', sipCallId: null, key: null }, { command: 'Answer' }],
    ['WebRTCCmd of a newer server', 'WebRTCCmd', { command: 'Blink', key: 5 }, { command: 'Blink', key: '5' }],
  ];

  it.each(table)('%s', (_title, msgType, ctiMessage, payload) => {
    expect(messageOf({ msgType, ctiMessage })).toEqual({ name: msgType, payload });
  });
});

describe('LineConfig', () => {
  it('reads a line with every field', () => {
    expect(messageOf(frameOf('LineConfig.webRtc'))).toEqual({
      name: 'LineConfig',
      payload: {
        id: '13',
        hasLine: true,
        webRtc: true,
        hasDevice: false,
        xivoIp: '192.0.2.10',
        name: 'e5f6g7h8',
        sipProxyName: 'mds1',
        sipPort: 5060,
        password: new Secret('not-a-real-password'),
      },
    });
  });

  it.each([{ id: '-' }, { id: null }, { id: '' }, {}])('has no line for %o', (ctiMessage) => {
    expect(messageOf({ msgType: 'LineConfig', ctiMessage })).toMatchObject({
      name: 'LineConfig',
      payload: { hasLine: false, webRtc: false, hasDevice: false },
    });
  });

  it.each([null, '', undefined])('has no password when the server sends %o', (password) => {
    const message = messageOf({ msgType: 'LineConfig', ctiMessage: { id: '12', password } });
    expect(message.payload).not.toHaveProperty('password');
  });

  it.each<[string, (message: ServerMessage) => string]>([
    ['JSON.stringify', (message) => JSON.stringify(message)],
    ['util.inspect', (message) => inspect(message, { depth: null, showHidden: true, getters: true })],
    ['String', (message) => String(passwordOf(message))],
    ['a template', (message) => `${passwordOf(message)}`],
    ['joining', (message) => [passwordOf(message)].join()],
    ['spreading', (message) => JSON.stringify({ ...passwordOf(message) })],
    ['structuredClone', (message) => inspect(structuredClone(message), { depth: null, showHidden: true })],
  ])('never prints the password by %s', (_way, print) => {
    expect(print(messageOf(frameOf('LineConfig.webRtc')))).not.toContain('not-a-real-password');
  });

  it('gives the password to whoever asks by name', () => {
    expect(passwordOf(messageOf(frameOf('LineConfig.webRtc')))?.reveal()).toBe('not-a-real-password');
  });
});

describe('messages that carry credentials and are not read', () => {
  it.each(['IceConfig', 'AuthenticationToken'])('%s keeps its payload secret', (msgType) => {
    const decoded = decodeFrame(JSON.stringify({ msgType, ctiMessage: { credential: 'not-a-real-secret' } }));
    expect(inspect([decoded, JSON.stringify(decoded)], { depth: null, showHidden: true })).not.toContain('not-a-real-secret');
    expect(bareOf(decoded)).toEqual({ credential: 'not-a-real-secret' });
  });

  it('are still text when they come without a payload', () => {
    expect(bareOf(decodeFrame('{"msgType":"IceConfig"}'))).toBeNull();
  });
});

describe('frames that are not messages', () => {
  it.each(['{}', '{"claz":"ping"}', '{"ctiMessage":{}}', '{"msgType":null}', '{"msgType":7}', '{"__proto__":{"msgType":"LoggedOn"}}'])(
    '%s is a sign of life',
    (text) => {
      expect(decodeFrame(text)).toEqual({ kind: 'sign-of-life' });
    },
  );

  it.each(['', 'pong', '{', 'undefined', '{"msgType":"LoggedOn"', "{'msgType':'LoggedOn'}"])('%j is malformed: not JSON', (text) => {
    expect(decodeFrame(text)).toEqual({ kind: 'malformed', msgType: undefined, problem: 'not JSON' });
  });

  it.each(['null', '7', '"LoggedOn"', '[]', '[{"msgType":"LoggedOn"}]'])('%s is malformed: not an object', (text) => {
    expect(decodeFrame(text)).toEqual({ kind: 'malformed', msgType: undefined, problem: 'expected an object' });
  });

  it.each(['QueueStatistics', 'phoneevent', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a message named %j passes through as it came',
    (msgType) => {
      const payload = [{ queueId: 3, counters: [null] }];
      expect(decodeFrame(JSON.stringify({ msgType, ctiMessage: payload }))).toEqual({ kind: 'unknown', msgType, payload });
    },
  );

  it.each<[msgType: ServerMessageName, ctiMessage: unknown, problem: string]>([
    ['PhoneEvent', null, 'expected an object'],
    ['PhoneEvent', [], 'expected an object'],
    ['PhoneEvent', { eventType: 'EventRinging' }, 'uniqueId is missing'],
    ['PhoneEvent', { eventType: null, uniqueId: '1.1' }, 'eventType is missing'],
    ['PhoneEvent', { eventType: 'EventRinging', uniqueId: '' }, 'uniqueId is missing'],
    ['CurrentCallsPhoneEvents', { events: {} }, 'expected a list'],
    ['PhoneStatusUpdate', 'AVAILABLE', 'expected an object'],
    ['PhoneStatusUpdate', { status: {} }, 'status is missing'],
    ['PhoneHintStatusEvent', { number: '1005' }, 'status is not a number'],
    ['PhoneHintStatusEvent', { number: '1005', status: null }, 'status is not a number'],
    ['PhoneHintStatusEvent', { number: '1005', status: 'AVAILABLE' }, 'status is not a number'],
    ['PhoneHintStatusEvent', { number: '1005', status: '' }, 'status is not a number'],
    ['PhoneHintStatusEvent', { status: 0 }, 'number is missing'],
    ['VoiceMailStatusUpdate', { voiceMailId: 58 }, 'newMessages is not a number'],
    ['UserConfigUpdate', null, 'expected an object'],
    ['LineConfig', 'none', 'expected an object'],
    ['WebRTCCmd', {}, 'command is missing'],
    ['ConferenceEvent', { uniqueId: '1.1' }, 'eventType is missing'],
    ['ConferenceEvent', { eventType: 'Join', uniqueId: '1.1', participants: {} }, 'expected a list'],
    ['ConferenceParticipantEvent', { eventType: 'Join', uniqueId: '1.1' }, 'index is not a number'],
  ])('%s with %j is malformed', (msgType, ctiMessage, problem) => {
    expect(decodeFrame(JSON.stringify({ msgType, ctiMessage }))).toEqual({ kind: 'malformed', msgType, problem });
  });
});

function messageOf(frame: unknown): ServerMessage {
  const decoded = decodeFrame(JSON.stringify(frame));
  if (decoded.kind !== 'message') throw new Error(`decoded as ${JSON.stringify(decoded)}`);
  return decoded.message;
}

/** The payload of a message that passed through, with what is secret in it. */
function bareOf(decoded: DecodedFrame): unknown {
  if (decoded.kind !== 'unknown') throw new Error(`decoded as ${JSON.stringify(decoded)}`);
  return decoded.payload instanceof Secret ? JSON.parse(decoded.payload.reveal()) : decoded.payload;
}

function frameOf(name: string): Fixture['frame'] {
  const fixture = SERVER_FIXTURES.find((candidate) => candidate.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return fixture.frame;
}

function passwordOf(message: ServerMessage): Secret | undefined {
  return message.name === 'LineConfig' ? message.payload.password : undefined;
}

function typeOf(fixture: Fixture): string {
  return String(fixture.frame['msgType']);
}

/** Every text and number in a value, however deep: the decoders may move and rename them, never lose them. */
function leaves(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (value instanceof Secret) return [value.reveal()];
  if (value instanceof Map) return [...value].flatMap(leaves);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [];
}

function withMore(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload, addedLater: { deep: [1] } } : payload;
}
