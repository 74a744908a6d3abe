import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import type { Transport, TransportHandlers, TransportSocket } from '../transport/Transport.js';
import { createRecorder, type ExportOptions, type Recorder, type RecorderOptions } from './createRecorder.js';

/** A recorder with one open socket, and both of its ends. */
function wiretap(options: RecorderOptions = {}) {
  let handlers: TransportHandlers | undefined;
  const transport: Transport = (_url, given) => {
    handlers = given;
    return { send: () => true, close: () => {} };
  };
  const recorder = createRecorder(options);
  const open = (token = 'token'): TransportSocket =>
    recorder.transport(transport)(`wss://xuc.test/xuc/api/2.0/cti?token=${encodeURIComponent(token)}`, {
      onOpen: () => {},
      onFrame: () => {},
      onClose: () => {},
    });
  return { recorder, open, receive: (frame: unknown) => handlers?.onFrame(typeof frame === 'string' ? frame : JSON.stringify(frame)) };
}

/** Every frame of the documents, as the recorder exports it. */
function exported(options?: ExportOptions) {
  return readFixtures().map(({ name, direction, frame }) => {
    const { recorder, open, receive } = wiretap();
    const socket = open();
    if (direction === 'server') receive(frame);
    else socket.send(JSON.stringify(frame));
    return { name, entry: recorder.export(options).entries.at(-1) };
  });
}

const frameOf = (name: string, options?: ExportOptions) => {
  const entry = exported(options).find((one) => one.name === name)?.entry;
  return entry?.type === 'frame' ? entry.frame : undefined;
};

const text = (recorder: Recorder, options?: ExportOptions) => JSON.stringify(recorder.export(options));

const EVERYTHING = { numbers: true, userData: true };

describe('what is exported of a frame', () => {
  it('is a story that still makes sense', () => {
    expect(frameOf('PhoneEvent.userData')).toEqual({
      msgType: 'PhoneEvent',
      ctiMessage: {
        eventType: 'EventRinging',
        DN: '9001',
        otherDN: '9002',
        otherDName: 'Person 1',
        linkedId: '1447670380.34',
        uniqueId: '1447670382.37',
        queueName: 'Queue 1',
        callDirection: 'Incoming',
        userData: {
          XIVO_CONTEXT: 'value 1',
          XIVO_USERID: 'value 2',
          XIVO_SRCNUM: '9002',
          XIVO_DSTNUM: '9003',
          USR_DATA1: 'value 3',
          USR_DATA2: 'value 4',
          USR_DATA3: 'value 5',
        },
      },
    });
  });

  it('is all of it when it was asked for, but the line of the phone', () => {
    const fixture = readFixtures().find(({ name }) => name === 'PhoneEvent.userData');
    expect(frameOf('PhoneEvent.userData', EVERYTHING)).toEqual(fixture?.frame);
    expect(frameOf('LineConfig.webRtc', EVERYTHING)).toEqual({
      msgType: 'LineConfig',
      ctiMessage: { id: '13', webRtc: true, hasDevice: false },
    });
  });

  it('is its name and size where the message is not one of ours', () => {
    const entry = exported(EVERYTHING).find(({ name }) => name === 'IceConfig')?.entry;
    expect(entry).toMatchObject({ type: 'frame', name: 'IceConfig', size: 80 });
    expect(entry).not.toHaveProperty('frame');
  });

  it('never is a tone: it may be of a PIN', () => {
    expect(frameOf('sendDtmf', EVERYTHING)).toEqual({ claz: 'web', command: 'sendDtmf', key: '0' });
    expect(frameOf('WebRTCCmd.sendDtmf', EVERYTHING)).toMatchObject({ ctiMessage: { key: '0' } });
  });

  it('keeps null, which says "not in this update"', () => {
    expect(frameOf('UserConfigUpdate.naFwd')).toMatchObject({
      ctiMessage: { fullName: null, dndEnabled: false, naFwdEnabled: true, naFwdDestination: '9001', uncFwdDestination: null },
    });
  });

  it.each(readFixtures().map(({ name }) => name))('%s can be read by whoever reads the original', (name) => {
    const entry = exported().find((one) => one.name === name)?.entry;
    expect(entry?.type).toMatch(/^(frame|heartbeat)$/);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  });
});

describe('secrets', () => {
  it('are not even in the buffer, where their place tells what they are', () => {
    const { recorder, open, receive } = wiretap();
    open('tok-en').send(JSON.stringify({ claz: 'web', command: 'sendDtmf', key: '7' }));
    receive({ msgType: 'LineConfig', ctiMessage: { id: '1', name: 'sip-name', password: 'sip-password', xivoIp: '192.0.2.1' } });
    receive({ msgType: 'IceConfig', ctiMessage: { turnConfig: { username: 'turn-user', credential: 'turn-credential' } } });
    receive({ msgType: 'AuthenticationToken', ctiMessage: { token: 'other-token' } });
    receive({ msgType: 'PhoneEvent', ctiMessage: { eventType: 'EventRinging', uniqueId: '1.1', userData: { USR_password: 'pass-word' } } });
    const buffer = JSON.stringify(recorder.entries());
    for (const secret of ['tok-en', 'sip-name', 'sip-password', '192.0.2.1', 'turn-', 'other-token', 'pass-word', '"7"'])
      expect(buffer).not.toContain(secret);
  });

  it('are what the host calls secret, too', () => {
    const { recorder, open, receive } = wiretap({ secretKeys: ['contract', 'USR_amount'] });
    open().send(JSON.stringify({ claz: 'web', command: 'dial', destination: '1001', variables: { contract: 'c-99', note: 'n' } }));
    receive({
      msgType: 'PhoneEvent',
      ctiMessage: { eventType: 'EventRinging', uniqueId: '1.1', userData: { USR_amount: '12 EUR', USR_contract: 'c-99' } },
    });
    for (const place of [JSON.stringify(recorder.entries()), text(recorder, EVERYTHING), text(recorder)]) {
      expect(place).not.toContain('c-99');
      expect(place).not.toContain('12 EUR');
      expect(place).toContain('[secret]');
    }
  });

  it('that turn up where nobody expects them are taken out too', () => {
    const { recorder, open, receive } = wiretap();
    open('the/token').send(
      JSON.stringify({ claz: 'web', command: 'setData', variables: { link: 'https://crm.test/?t=the%2Ftoken', raw: 'a the/token b' } }),
    );
    receive({
      msgType: 'PhoneEvent',
      ctiMessage: { eventType: 'EventRinging', uniqueId: '1.1', otherDName: 'sip-password', userData: { 'USR_sip-password': 'x' } },
    });
    receive({ msgType: 'LineConfig', ctiMessage: { id: '1', password: 'sip-password' } });
    const recording = text(recorder, EVERYTHING);
    for (const secret of ['the/token', 'the%2Ftoken', 'sip-password']) expect(recording).not.toContain(secret);
    expect(recording).toContain('a [secret] b');
  });
});

/** Unlike anything of ours: whatever of it is in an export was let through. */
const planted = fc.oneof(
  fc.stringMatching(/^#[a-z]{3}[0-9]{4}[#@~][a-z]{3}$/),
  fc.stringMatching(/^0[67][0-9]{8}$/),
  fc.integer({ min: 600_000_000, max: 799_999_999 }),
  fc.stringMatching(/^Jane [A-Z][a-z]{6}$/),
);

describe('a secret planted anywhere', () => {
  const frames = readFixtures();

  it('in any value of any frame we know is not in the export', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frames), planted, fc.nat(), ({ direction, frame }, secret, place) => {
        const { recorder, open, receive } = wiretap();
        const socket = open();
        const spoiled = plantAt(frame, secret, place);
        if (direction === 'server') receive(spoiled);
        else socket.send(JSON.stringify(spoiled));
        expect(text(recorder)).not.toContain(String(secret));
      }),
      { numRuns: 1_000 },
    );
  });

  it('in every value, every new field and every key of data at once is not in the export', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frames), planted, ({ direction, frame }, secret) => {
        const { recorder, open, receive } = wiretap();
        const socket = open(String(secret));
        const spoiled = {
          ...plantEverywhere(frame, secret),
          extra: { [secret]: secret },
          [secret]: [secret],
          password: secret,
          token: secret,
        };
        if (direction === 'server') receive(spoiled);
        else socket.send(JSON.stringify(spoiled));
        receive(String(secret));
        receive({ msgType: secret, ctiMessage: secret });
        receive({ msgType: 'Anything', ctiMessage: { [secret]: [secret] } });
        socket.send(JSON.stringify({ claz: 'web', command: secret, [secret]: secret }));
        socket.send(String(secret));
        expect(text(recorder)).not.toContain(String(secret));
        // The token is a secret whatever was asked for.
        expect(text(recorder, EVERYTHING)).not.toContain(String(secret));
      }),
      { numRuns: 500 },
    );
  });

  it('in any JSON at all is not in the export', () => {
    fc.assert(
      fc.property(
        fc.json(),
        planted,
        fc.constantFrom('PhoneEvent', 'UserConfigUpdate', 'CurrentCallsPhoneEvents', 'ConferenceEvent', 'Nobody'),
        (json, secret, msgType) => {
          const { recorder, open, receive } = wiretap();
          open();
          receive({ msgType, ctiMessage: plantEverywhere({ payload: JSON.parse(json) }, secret)['payload'] });
          expect(text(recorder)).not.toContain(String(secret));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** A copy with a secret in the place of one of its leaves. */
function plantAt(frame: object, secret: string | number, place: number): unknown {
  let left = place % Math.max(1, leaves(frame));
  return walk(frame, (leaf) => {
    left -= 1;
    return left === -1 ? secret : leaf;
  });
}

/** A copy with a secret in every value, and one more field with one in every object; what a frame is stays. */
function plantEverywhere(frame: Readonly<Record<string, unknown>>, secret: string | number): Record<string, unknown> {
  const spoil = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => spoil(item, ''));
    if (typeof value === 'object' && value !== null)
      return {
        ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, key)])),
        [secret]: secret,
        [`USR_${secret}`]: secret,
      };
    return ['msgType', 'claz', 'command', 'eventType'].includes(name) ? value : secret;
  };
  const spoiled = spoil(frame, '');
  return typeof spoiled === 'object' ? { ...spoiled } : {};
}

function leaves(value: unknown): number {
  let found = 0;
  walk(value, (leaf) => {
    found += 1;
    return leaf;
  });
  return found;
}

function walk(value: unknown, take: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, take));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, take)]));
  return take(value);
}
