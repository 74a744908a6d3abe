import { createClient, type PhoneClient } from '@hookswitch/core';
import type { Clock, Transport } from '@hookswitch/core/environment';
import { createRecorder, type Recording, readRecording } from '@hookswitch/core/record';
import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { createSimulator } from '../createSimulator.js';
import { createReplay } from './createReplay.js';

/** A server, real or played: what a client needs. */
interface Server {
  readonly transport: Transport;
  readonly fetch: typeof fetch;
}

function connect({ transport, fetch }: Server, clock: Clock): PhoneClient {
  return createClient({ server: 'https://xuc.test', transport, fetch, clock, random: () => 0.5, wakeSignals: () => () => {} });
}

/** Lets time pass in steps, and promises come to rest in each: what a client does next may hang on one. */
async function pass(clock: ManualClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= STEP_MS) {
    for (let turn = 0; turn < 6; turn += 1) await new Promise(process.nextTick);
    clock.advance(STEP_MS);
  }
  await new Promise(process.nextTick);
}

const STEP_MS = 20;

async function logIn(client: PhoneClient, clock: ManualClock): Promise<void> {
  const login = client.login({ username: 'ada', password: '1234' });
  await pass(clock, 200);
  await login;
}

/** Every change of the calls and of the connection, in order, without what a stand-in may take the place of. */
function storyOf(client: PhoneClient): string[] {
  const story: string[] = [];
  let phase = '';
  client.subscribe(() => {
    if (client.getState().connection.phase === phase) return;
    phase = client.getState().connection.phase;
    story.push(`link ${phase}`);
  });
  client.onEvent((event) => {
    if (event.type !== 'call') return;
    const { change } = event;
    story.push(`${change.type} ${change.call.id} ${change.type === 'ended' ? change.reason : change.call.state}`);
  });
  return story;
}

/** What Ada does, at fixed times, whoever is at the other end. */
async function aDay(ada: PhoneClient, clock: ManualClock, outside: (act: 'queue' | 'end' | 'cut' | 'freeze') => void): Promise<void> {
  await logIn(ada, clock);
  await pass(clock, 1_000);
  outside('queue');
  await pass(clock, 1_000);
  const run = async (act: Promise<unknown>) => {
    act.catch(() => {});
    await pass(clock, 1_000);
  };
  await run(ada.answer());
  await run(ada.hold());
  await run(ada.attendedTransfer(ada.getState().calls[0]?.number.startsWith('09') ? '9002' : '1001', 'any'));
  await run(ada.cancelTransfer());
  outside('end');
  await pass(clock, 2_000);
  await run(ada.dnd(true));
  outside('cut');
  await pass(clock, 10_000);
  await run(ada.dial('1002', { customer: '4711' }));
  await run(ada.hangup());
  await pass(clock, 12_000);
  outside('freeze');
  await pass(clock, 30_000);
}

/** A day in the simulator, recorded. */
async function recordADay(): Promise<{ readonly recording: Recording; readonly story: readonly string[] }> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, latencyMs: 20 });
  const recorder = createRecorder({ clock });
  const ada = recorder.watch(connect({ transport: recorder.transport(simulator.transport), fetch: simulator.fetch }, clock));
  const story = storyOf(ada);
  await aDay(ada, clock, (act) => {
    const customer = { number: '0612345678', name: 'Jane Black', userData: { customer: '4711', note: 'calls again' } };
    if (act === 'queue') simulator.world.callQueue('sales', customer);
    else if (act === 'end') simulator.world.hangUp(customer.number);
    else if (act === 'cut') simulator.faults.drop('ada');
    else simulator.faults.freeze('ada');
  });
  const text = JSON.stringify(recorder.export());
  const told = [...story];
  ada.dispose();
  simulator.dispose();
  return { recording: readRecording(JSON.parse(text)), story: told };
}

describe('a recorded day, redacted', () => {
  it('names nobody', async () => {
    const text = JSON.stringify((await recordADay()).recording);
    for (const told of ['0612345678', '06123', 'Jane', '4711', 'calls again', '1000', '1001', 'sales', 'Ada', '1234"'])
      expect(text).not.toContain(told);
  });

  it('played to a client that does the same again is the same story', async () => {
    const { recording, story } = await recordADay();
    const clock = new ManualClock();
    const replay = createReplay(recording, { clock });
    const ada = connect(replay, clock);
    const again = storyOf(ada);
    await aDay(ada, clock, () => {});
    expect(story.filter((line) => !line.startsWith('link'))).toHaveLength(8);
    expect(story.filter((line) => line === 'link waiting').length).toBeGreaterThan(1);
    expect(again).toEqual(story);
    expect(replay.mismatches()).toEqual([]);
    ada.dispose();
    replay.dispose();
    expect(clock.pending).toBe(0);
  });

  it('played to a client that only looks on shows the same states, and says what was not done', async () => {
    const { recording, story } = await recordADay();
    const clock = new ManualClock();
    const replay = createReplay(recording, { clock });
    const ada = connect(replay, clock);
    const again = storyOf(ada);
    await logIn(ada, clock);
    await pass(clock, 60_000);
    const states = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('ended'));
    expect(states(again)).toEqual(states(story));
    expect(replay.mismatches().map((one) => ('command' in one ? `${one.kind} ${one.command}` : one.kind))).toEqual(
      expect.arrayContaining(['missing answer', 'missing hold', 'missing attendedTransfer', 'missing dnd']),
    );
    ada.dispose();
    replay.dispose();
  });

  it('shows the far end by its stand-in', async () => {
    const { recording } = await recordADay();
    const clock = new ManualClock();
    const replay = createReplay(recording, { clock });
    const ada = connect(replay, clock);
    await logIn(ada, clock);
    await pass(clock, 1_500);
    const [call] = ada.getState().calls;
    expect(call).toMatchObject({ state: 'ringing', name: expect.stringMatching(/^Person \d+$/), queue: 'Queue 1' });
    expect(call?.number).toMatch(/^09\d{8}$/);
    expect(call?.userData.get('customer')).toMatch(/^value \d+$/);
    ada.dispose();
    replay.dispose();
  });
});

/** A recording made by hand. */
const recordingOf = (entries: Recording['entries']): Recording => ({
  version: 1,
  exportedAt: 0,
  kept: { numbers: false, userData: false },
  forgotten: 0,
  entries,
});

const opening = { type: 'socket', at: 0, socket: 1, what: 'opening' } as const;
const open = { type: 'socket', at: 10, socket: 1, what: 'open' } as const;
const sent = (at: number, frame: Readonly<Record<string, string | boolean>>) =>
  ({ type: 'frame', at, socket: 1, direction: 'sent', name: String(frame['command']), size: 0, frame: { claz: 'web', ...frame } }) as const;

/** A socket on a replay, and what comes out of it. */
function play(entries: Recording['entries']) {
  const clock = new ManualClock(0);
  const replay = createReplay(recordingOf(entries), { clock });
  const heard: string[] = [];
  const socket = replay.transport('wss://xuc.test/cti?token=any', {
    onOpen: () => heard.push(`${clock.now()} open`),
    onFrame: (text) => heard.push(`${clock.now()} ${text}`),
    onClose: (code) => heard.push(`${clock.now()} closed ${code}`),
  });
  return { clock, replay, heard, socket };
}

describe('a replay', () => {
  it('keeps the distances of then', () => {
    const { clock, heard, replay } = play([
      opening,
      open,
      {
        type: 'frame',
        at: 30,
        socket: 1,
        direction: 'received',
        name: 'LoggedOn',
        size: 0,
        frame: { msgType: 'LoggedOn', ctiMessage: {} },
      },
      { type: 'frame', at: 500, socket: 1, direction: 'received', name: 'CtiStatuses', size: 900 },
      { type: 'socket', at: 900, socket: 1, what: 'closed', by: 'server', code: 1_006 },
    ]);
    clock.advance(899);
    expect(replay.isOver()).toBe(false);
    clock.advance(1);
    expect(heard).toEqual(['10 open', '30 {"msgType":"LoggedOn","ctiMessage":{}}', '500 {"msgType":"CtiStatuses"}', '900 closed 1006']);
    expect(replay.isOver()).toBe(true);
  });

  it('answers as many pings as were answered before the end, and all of a socket without one', () => {
    const heartbeat = { type: 'heartbeat', at: 20, socket: 1, until: 50, pings: 3, answers: 1 } as const;
    const ended = play([opening, open, heartbeat, { type: 'socket', at: 60, socket: 1, what: 'closed', by: 'client' }]);
    const endless = play([opening, open, heartbeat]);
    for (const { clock, socket } of [ended, endless])
      for (let ping = 0; ping < 3; ping += 1) {
        clock.advance(10);
        socket.send('{"claz":"ping"}');
      }
    for (const { clock } of [ended, endless]) clock.advance(0);
    expect(ended.heard.filter((line) => line.endsWith('{}'))).toHaveLength(1);
    expect(endless.heard.filter((line) => line.endsWith('{}'))).toHaveLength(3);
  });

  it('lets an answer wait for a client that is a little late, and keeps its distance', () => {
    const answer = { type: 'frame', at: 60, socket: 1, direction: 'received', name: 'CtiStatuses', size: 0 } as const;
    const prompt = play([opening, open, sent(20, { command: 'dnd', state: true }), answer]);
    const late = play([opening, open, sent(20, { command: 'dnd', state: true }), answer]);
    const never = play([opening, open, sent(20, { command: 'dnd', state: true }), answer]);
    prompt.clock.advance(20);
    prompt.socket.send('{"claz":"web","command":"dnd","state":true}');
    late.clock.advance(520);
    late.socket.send('{"claz":"web","command":"dnd","state":true}');
    for (const { clock } of [prompt, late, never]) clock.advance(5_000);
    const times = [prompt, late, never].map(({ heard }) => heard.at(-1)?.split(' ')[0]);
    expect(times).toEqual(['60', '560', '1020']);
  });

  it('takes any number for a stand-in, and no other state for a state', () => {
    const { replay, socket } = play([
      opening,
      sent(20, { command: 'dial', destination: '9001' }),
      sent(20, { command: 'dnd', state: true }),
      sent(20, { command: 'hold', uniqueId: '1.1' }),
    ]);
    socket.send('{"claz":"web","command":"hold","uniqueId":"1.2"}');
    socket.send('{"claz":"web","command":"dial","destination":"1042"}');
    socket.send('{"claz":"web","command":"dnd","state":false}');
    socket.send('{"claz":"web","command":"answer"}');
    expect(replay.mismatches().map(({ kind }) => kind)).toEqual(['different', 'different', 'unexpected']);
  });

  it('misses a command once its time is well over', () => {
    const { clock, replay } = play([opening, sent(20, { command: 'answer' })]);
    clock.advance(2_020);
    expect(replay.mismatches()).toEqual([]);
    clock.advance(1);
    expect(replay.mismatches()).toMatchObject([{ kind: 'missing', socket: 1, command: 'answer' }]);
  });

  it('makes a beginning where the buffer had let go of it', async () => {
    const clock = new ManualClock();
    const ringing = { eventType: 'EventRinging', uniqueId: '1.1', linkedId: '1.0', DN: '9001', otherDN: '0900000001' };
    const replay = createReplay(
      recordingOf([
        { type: 'heartbeat', at: 70_000, socket: 4, until: 75_000, pings: 1, answers: 1 },
        {
          type: 'frame',
          at: 80_000,
          socket: 4,
          direction: 'received',
          name: 'PhoneEvent',
          size: 0,
          frame: { msgType: 'PhoneEvent', ctiMessage: ringing },
        },
      ]),
      { clock },
    );
    const ada = connect(replay, clock);
    await logIn(ada, clock);
    expect(ada.getState()).toMatchObject({ connection: { phase: 'online' }, verification: 'verified' });
    await pass(clock, 10_000);
    expect(ada.getState().calls).toMatchObject([{ id: '1.1', state: 'ringing' }]);
    ada.dispose();
    replay.dispose();
  });

  it('refuses a socket more than there were', () => {
    const { clock, replay, heard } = play([]);
    clock.advance(0);
    expect(heard).toEqual(['0 closed undefined']);
    expect(replay.mismatches()).toEqual([{ kind: 'extra-socket', socket: 1 }]);
  });

  it('says nothing more once it is disposed of', () => {
    const { clock, replay, heard } = play([opening, open]);
    replay.dispose();
    clock.advance(100);
    expect(heard).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
