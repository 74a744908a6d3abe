import { describe, expect, it } from 'vitest';
import { createFakeFetch } from '../../test/fakeFetch.js';
import { createClient } from '../client/createClient.js';
import type { PhoneClient } from '../client/PhoneClient.js';
import { ManualClock } from '../lib/manualClock.js';
import { PING_FRAME } from '../protocol/encode.js';
import { createFakeTransport } from '../testing/fakeTransport.js';
import { createRecorder, type Recorder } from './createRecorder.js';
import type { RecordedEntry } from './Recording.js';
import { readRecording } from './readRecording.js';

/** An entry in a few words. */
function say(entry: RecordedEntry): string {
  switch (entry.type) {
    case 'socket':
      return `${entry.what} ${entry.socket}`;
    case 'frame':
      return `${entry.direction} ${entry.name}`;
    case 'heartbeat':
      return `${entry.pings} pings, ${entry.answers} answers`;
    case 'connection':
      return `${entry.phase}${entry.reason ? ` for ${entry.reason}` : ''}`;
    case 'verification':
      return entry.verification;
    case 'call':
      return `${entry.what} ${entry.callId} ${entry.reason ?? entry.state}`;
    case 'command':
      return `${entry.command} ${entry.what}${entry.outcome ? ` ${entry.outcome}` : ''}`;
    default:
      return entry satisfies never;
  }
}

/** A client that a recorder listens to, logged on, with what its log-on left forgotten. */
async function recorded(attach: (recorder: Recorder, client: PhoneClient) => PhoneClient) {
  const clock = new ManualClock();
  const recorder = createRecorder({ clock });
  const server = createFakeTransport(clock);
  const plain = createClient({
    server: 'https://xuc.test',
    transport: recorder.transport(server.transport),
    fetch: createFakeFetch().fetch,
    clock,
    random: () => 0.5,
    wakeSignals: () => () => {},
  });
  const settle = async (ms = 0) => {
    for (let turn = 0; turn < 12; turn += 1) {
      await Promise.resolve();
      clock.advance(0);
    }
    clock.advance(ms);
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  };
  const done = plain.login({ username: 'jblack', password: 'pass word' });
  await settle();
  await done;
  await settle();
  const client = attach(recorder, plain);
  recorder.clear();
  return { recorder, client, server, clock, settle, story: () => recorder.entries().map(say) };
}

const watching = (recorder: Recorder, client: PhoneClient) => recorder.watch(client);
const following = (recorder: Recorder, client: PhoneClient) => {
  recorder.follow(client);
  return client;
};

const ringing = {
  eventType: 'EventRinging',
  uniqueId: '1.1',
  linkedId: '1.0',
  DN: '1000',
  otherDN: '0612345678',
  otherDName: 'Jane Black',
};

describe('a recorder', () => {
  it('tells the whole story of a call in order, from the frame to what it changed', async () => {
    const { client, server, settle, story } = await recorded(watching);
    server.socket().send('PhoneEvent', ringing);
    const answered = client.answer();
    server.socket().send('PhoneEvent', { ...ringing, eventType: 'EventEstablished' });
    await answered;
    await settle();
    server.socket().send('PhoneEvent', { ...ringing, eventType: 'EventReleased' });
    expect(story()).toEqual([
      'received PhoneEvent',
      'started 1.1 ringing',
      'sent answer',
      'answer pending',
      'received PhoneEvent',
      'changed 1.1 established',
      'answer outcome confirmed',
      'received PhoneEvent',
      'ended 1.1 completed',
    ]);
  });

  it('notes a command that was refused before it was sent', async () => {
    const { client, settle, story } = await recorded(watching);
    await expect(client.hold()).rejects.toThrow('no such call');
    await settle();
    expect(story()).toEqual(['hold outcome no-call']);
  });

  it('notes of a client that is only followed when a command begins and ceases to wait', async () => {
    const { client, settle, story } = await recorded(following);
    const outcome = client.dnd(true).catch((error: unknown) => error);
    await settle(5_000);
    expect(await outcome).toMatchObject({ code: 'timeout' });
    expect(story().filter((line) => line.startsWith('dnd'))).toEqual(['dnd pending', 'dnd settled']);
  });

  it('notes how a connection is lost and comes back', async () => {
    const { server, settle, story } = await recorded(watching);
    server.socket().drop();
    await settle(10_000);
    await settle();
    expect(story().slice(0, 3)).toEqual(['closed 1', 'waiting for link-lost', 'checking']);
    expect(story()).toEqual(expect.arrayContaining(['opening 2', 'open 2', 'received LoggedOn', 'online', 'verified']));
  });

  it('keeps a quiet hour in one line', async () => {
    const { settle, story } = await recorded(watching);
    await settle(3_600_000);
    expect(story()).toEqual(['720 pings, 720 answers']);
  });

  it('says nothing any more once the way out was taken', async () => {
    const { recorder, client, server } = await recorded((_recorder, one) => one);
    recorder.follow(client)();
    recorder.clear();
    server.socket().send('PhoneEvent', ringing);
    expect(recorder.entries().map(say)).toEqual(['received PhoneEvent']);
  });

  it('is told of everything by a watched client until it is disposed of', async () => {
    const { recorder, client, story } = await recorded(watching);
    client.dispose();
    expect(story()).toContain('idle');
    expect(client.getState().connection).toEqual({ phase: 'idle' });
    recorder.clear();
    await expect(client.dial('1001')).rejects.toThrow('not');
    expect(story().filter((line) => line.startsWith('idle'))).toEqual([]);
  });

  it('tells its listeners of every entry', async () => {
    const { recorder, server } = await recorded(following);
    let heard = 0;
    const leave = recorder.subscribe(() => {
      heard += 1;
    });
    server.socket().send('PhoneEvent', ringing);
    leave();
    server.socket().deliver('{}');
    expect(heard).toBe(2);
  });

  it('keeps what it was told to keep and no more', async () => {
    const clock = new ManualClock();
    const recorder = createRecorder({ clock, maxEntries: 10, maxCharacters: 2_000 });
    const socket = recorder.transport(createFakeTransport(clock).transport)('wss://xuc.test/cti?token=t', {
      onOpen: () => {},
      onFrame: () => {},
      onClose: () => {},
    });
    for (let key = 0; key < 50; key += 1) socket.send(JSON.stringify({ claz: 'web', command: 'dial', destination: String(key) }));
    expect(recorder.entries()).toHaveLength(10);
    expect(recorder.export().forgotten).toBe(41);
    socket.send(JSON.stringify({ claz: 'web', command: 'setData', variables: { long: 'x'.repeat(4_000) } }));
    expect(recorder.entries()).toEqual([]);
  });

  it('hands frames on untouched, also those it cannot read', () => {
    const clock = new ManualClock();
    const server = createFakeTransport(clock);
    const heard: string[] = [];
    const recorder = createRecorder({ clock });
    const socket = recorder.transport(server.transport)('wss://xuc.test/cti', {
      onOpen: () => {},
      onFrame: (text) => heard.push(text),
      onClose: () => {},
    });
    for (const text of ['not JSON', '[]', 'null', '{"msgType":1}', '{"msgType":"PhoneEvent","ctiMessage":7}']) {
      server.socket().deliver(text);
      socket.send(text);
    }
    socket.send(PING_FRAME);
    expect(heard).toEqual(['not JSON', '[]', 'null', '{"msgType":1}', '{"msgType":"PhoneEvent","ctiMessage":7}']);
    expect(server.socket().received).toEqual(heard);
    expect(server.socket().pings).toBe(1);
  });

  it('lets a transport that throws throw', () => {
    const clock = new ManualClock();
    const server = createFakeTransport(clock);
    server.behaviour = 'throws';
    const recorder = createRecorder({ clock });
    const handlers = { onOpen: () => {}, onFrame: () => {}, onClose: () => {} };
    expect(() => recorder.transport(server.transport)('wss://xuc.test/cti?token=secret', handlers)).toThrow('forbids');
    expect(recorder.entries().map(say)).toEqual(['opening 1', 'closed 1']);
    expect(JSON.stringify(recorder.export())).not.toContain('secret');
  });

  it('costs a client nothing it would notice: the same commands, the same state', async () => {
    const plain = createClient({ server: 'https://xuc.test', clock: new ManualClock() });
    const watched = createRecorder({ clock: new ManualClock() }).watch(plain);
    expect(Object.keys(watched).sort()).toEqual(Object.keys(plain).sort());
    expect(watched.getState()).toBe(plain.getState());
    watched.dispose();
  });
});

describe('a recording', () => {
  it('is the same after a journey as text', async () => {
    const { recorder, server } = await recorded(watching);
    server.socket().send('PhoneEvent', ringing);
    const recording = recorder.export();
    expect(readRecording(JSON.parse(JSON.stringify(recording)))).toEqual(recording);
  });

  it('names nobody in its transitions either', async () => {
    const { recorder, server } = await recorded(watching);
    server.socket().send('PhoneEvent', { ...ringing, queueName: 'gold', userData: { USR_customer: '4711' } });
    expect(recorder.export().entries.at(-1)).toMatchObject({ type: 'call', number: '0900000001', name: 'Person 1', queue: 'Queue 1' });
    expect(recorder.export({ numbers: true }).entries.at(-1)).toMatchObject({ number: '0612345678', name: 'Jane Black', queue: 'gold' });
  });

  it.each([
    ['nothing', undefined],
    ['another version', { version: 2, exportedAt: 0, forgotten: 0, kept: {}, entries: [] }],
    ['an entry of no known type', { version: 1, exportedAt: 0, forgotten: 0, kept: {}, entries: [{ at: 0, type: 'toString' }] }],
    [
      'an entry with a field missing',
      { version: 1, exportedAt: 0, forgotten: 0, kept: {}, entries: [{ at: 0, type: 'socket', what: 'open' }] },
    ],
  ])('is not %s', (_what, json) => {
    expect(() => readRecording(json)).toThrow('not a recording');
  });
});
