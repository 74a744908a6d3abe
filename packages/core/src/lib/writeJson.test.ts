import { afterEach, describe, expect, it } from 'vitest';
import { startClient } from '../../test/startClient.js';
import { createAuthApi } from '../auth/authApi.js';
import { keepCallTimes } from '../client/keepCallTimes.js';
import { keepSession } from '../client/keepSession.js';
import { decodeFrame } from '../protocol/decode.js';
import { encodeMessage } from '../protocol/wireMessages.js';
import { createRecorder } from '../record/createRecorder.js';
import { readRecording } from '../record/readRecording.js';
import { initialPhoneState } from '../state/phoneState.js';
import { createFakeTransport } from '../testing/fakeTransport.js';
import { ManualClock } from './manualClock.js';
import { Secret } from './secret.js';
import { writeJson } from './writeJson.js';

/** Gives everything of a kind a `toJSON`, as a library of 2008 does; lists and objects come out as text. */
function patch(prototype: object): void {
  Object.defineProperty(prototype, 'toJSON', {
    configurable: true,
    value: () => 'written by an old library',
  });
}

afterEach(() => {
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  Reflect.deleteProperty(Object.prototype, 'toJSON');
});

const PAGES: readonly [string, () => void][] = [
  ['as it is', () => {}],
  ['whose lists write themselves', () => patch(Array.prototype)],
  ['whose objects write themselves', () => patch(Object.prototype)],
  ['where both do', () => [Array.prototype, Object.prototype].forEach(patch)],
];

describe.each(PAGES)('on a page %s', (_title, prepare) => {
  it.each([
    [[]],
    [{}],
    [['1001', '1002']],
    [{ a: [1, [2, { b: null }]], c: undefined, d: true, 'e"\\': 'é\u2028"\n' }],
    [[undefined, Number.NaN, () => 1]],
    ['text'],
    [null],
    [{ at: new Date(0) }],
  ])('%j is written as on any other', (value) => {
    const expected = JSON.stringify(value);
    prepare();
    expect(writeJson(value)).toBe(expected);
  });

  it('a secret stays one', () => {
    prepare();
    expect(writeJson({ password: new Secret('hush') })).toBe('{"password":"[secret]"}');
  });

  it('numbers are watched, and data are attached', async () => {
    const { client, server, phoneEvent, settle } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    prepare();
    client.subscribeToPhoneHints(['1001', '1002']);
    await settle();
    await client.setData({ customer: '4711' });
    expect(server.socket().received.slice(-2)).toEqual([
      '{"claz":"web","command":"subscribeToPhoneHints","phoneNumbers":["1001","1002"]}',
      '{"claz":"web","command":"setData","variables":{"customer":"4711"}}',
    ]);
  });

  it('a log-in is sent as the server reads it', async () => {
    const bodies: unknown[] = [];
    const api = createAuthApi((_url, init) => {
      bodies.push(init.body);
      return Promise.resolve(new Response('{"token":"t"}'));
    }, new ManualClock());
    prepare();
    await api.login('https://xuc.test', 'jblack', 'x');
    expect(bodies).toEqual(['{"login":"jblack","password":"x"}']);
  });

  it('the times of calls are kept, and found again', async () => {
    let text: string | undefined;
    const memory = {
      read: () => text,
      write: (next: string) => {
        text = next;
      },
      clear: () => {},
    };
    const { client, phoneEvent } = await startClient({ callTimes: keepCallTimes(memory) });
    prepare();
    phoneEvent('EventRinging', '1.1');
    expect(client.getState().calls).toHaveLength(1);
    expect(keepCallTimes(memory).knows('1.1')).toBe(true);
  });

  it('the session is kept, and found again', () => {
    let kept = '';
    const memory = {
      read: () => kept,
      write: (next: string) => {
        kept = next;
      },
      clear: () => {},
    };
    const session = { username: 'jblack', token: 't', server: 'https://xuc.test' };
    const restored: unknown[] = [];
    prepare();
    keepSession(memory).note(session);
    keepSession(memory).restore({
      restore: (found) => restored.push(found),
      subscribe: () => () => {},
      getState: () => initialPhoneState({ carriesWebRtc: false, allowDialInCall: false, allowDataOnAllCalls: false }),
    });
    expect(restored).toEqual([session]);
  });

  it('a recording that is written down can be read', () => {
    const clock = new ManualClock();
    const server = createFakeTransport(clock);
    server.behaviour = 'waits';
    const recorder = createRecorder({ clock });
    recorder.transport(server.transport)('wss://xuc.test', { onOpen: () => {}, onFrame: () => {}, onClose: () => {} });
    prepare();
    server.socket().send('PhoneStatusUpdate', { status: 'AVAILABLE' });
    expect(readRecording(JSON.parse(JSON.stringify(recorder.export()))).entries).toHaveLength(2);
  });

  it('a frame of the simulator, and credentials that pass through, are whole', () => {
    prepare();
    expect(encodeMessage('CurrentCallsPhoneEvents', { events: [] })).toBe(
      '{"msgType":"CurrentCallsPhoneEvents","ctiMessage":{"events":[]}}',
    );
    const frame = decodeFrame('{"msgType":"IceConfig","ctiMessage":{"stunConfig":{"urls":["stun:a","stun:b"]}}}');
    expect(frame.kind === 'unknown' && frame.payload instanceof Secret && frame.payload.reveal()).toBe(
      '{"stunConfig":{"urls":["stun:a","stun:b"]}}',
    );
  });
});
