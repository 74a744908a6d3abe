import { describe, expect, it } from 'vitest';
import { setUpClient, startClient } from '../../test/startClient.js';
import { createLateAnswers } from '../directory/lateAnswers.js';
import { ManualClock } from '../lib/manualClock.js';
import type { TextMemory } from '../lib/tabMemory.js';
import { createRecorder } from '../record/createRecorder.js';
import { createFakeTransport } from '../testing/fakeTransport.js';
import { keepCallTimes } from './keepCallTimes.js';

const HOUR = 3_600_000;

/** What a timer on the page shows of the first call, in seconds. */
function shown({ client }: Awaited<ReturnType<typeof startClient>>): number {
  const [call] = client.getState().calls;
  return Math.floor((client.clock.now() - (call?.since.at ?? Number.NaN)) / 1_000);
}

describe.each([
  ['back', -HOUR],
  ['forward', HOUR],
])('a clock that is set %s an hour', (_way, correction) => {
  it('changes no call timer, neither while the call goes on nor across its hold', async () => {
    const all = await startClient();
    const { clock, advance, phoneEvent } = all;
    phoneEvent('EventRinging', '1.1');
    await advance(3_000);
    clock.correct(correction);
    expect(shown(all)).toBe(3);
    phoneEvent('EventEstablished', '1.1');
    await advance(4_000);
    expect(shown(all)).toBe(4);
    clock.correct(-correction);
    phoneEvent('EventOnHold', '1.1');
    await advance(2_000);
    clock.correct(correction);
    expect(shown(all)).toBe(2);
  });

  it('is the clock of the next call, once no call is up', async () => {
    const { client, clock, advance, phoneEvent } = await startClient();
    phoneEvent('EventRinging', '1.1');
    clock.correct(correction);
    await advance(1_000);
    phoneEvent('EventReleased', '1.1');
    phoneEvent('EventRinging', '1.2');
    expect(client.getState().calls[0]?.startedAt.at).toBe(clock.now());
  });

  it('during an outage changes neither when the client tries again nor what the page counts down to', async () => {
    const { client, clock, server, advance } = await startClient();
    server.behaviour = 'refuses';
    server.socket().drop();
    await advance(5_000);
    const { connection } = client.getState();
    const left = connection.phase === 'waiting' ? connection.nextAttemptAt - client.clock.now() : Number.NaN;
    clock.correct(correction);
    server.behaviour = 'logs-on';
    expect(connection.phase === 'waiting' && connection.nextAttemptAt - client.clock.now()).toBe(left);
    await advance(left);
    expect(client.getState()).toMatchObject({ connection: { phase: 'online' }, verification: 'verified' });
  });

  it('during an outage leaves the button that tries again at once working', async () => {
    const { client, clock, server, settle } = await startClient();
    server.behaviour = 'refuses';
    server.socket().drop();
    clock.correct(correction);
    server.behaviour = 'logs-on';
    client.retryNow();
    await settle();
    expect(client.getState().connection).toEqual({ phase: 'online' });
  });

  it('leaves the number of requests in a minute under the limit, and lets them go on in the next', async () => {
    const { client, clock, server, advance } = await startClient();
    server.behaviour = 'refuses';
    const before = server.sockets.length;
    server.socket().drop();
    for (let second = 0; second < 50; second += 1) {
      clock.correct(second % 2 === 0 ? correction : -correction);
      client.retryNow();
      await advance(1_000);
    }
    expect(server.sockets.length - before).toBeLessThanOrEqual(9);
    server.behaviour = 'logs-on';
    await advance(60_000);
    expect(client.getState().connection).toEqual({ phase: 'online' });
  });

  it('neither renews the token at once nor keeps it past its time', async () => {
    const { clock, rest, advance } = await startClient();
    const checks = () => rest.requests.filter(({ url }) => url.endsWith('/auth/check')).length;
    clock.correct(correction);
    await advance(30 * 60_000);
    expect(checks()).toBe(0);
    await advance(7 * 60_000);
    expect(checks()).toBe(1);
  });

  it('neither drops a living link nor keeps a dead one', async () => {
    const { client, clock, server, advance } = await startClient();
    await advance(20_000);
    clock.correct(correction);
    await advance(20_000);
    expect(server.sockets).toHaveLength(1);
    server.socket().goHalfOpen();
    clock.correct(correction);
    await advance(15_000);
    expect(client.getState().connection.phase).not.toBe('online');
  });

  it('leaves a late answer awaited for as long as it was', () => {
    const clock = new ManualClock();
    const late = createLateAnswers(clock);
    late.expect(['CallHistory']);
    clock.correct(correction);
    clock.advance(29_000);
    expect(late.isExpected('CallHistory')).toBe(true);
    late.forget();
    late.expect(['CallHistory']);
    clock.correct(-correction);
    clock.advance(31_000);
    expect(late.isExpected('CallHistory')).toBe(false);
  });

  it('changes no duration over the reload that follows', async () => {
    let text: string | undefined;
    const memory: TextMemory = {
      read: () => text,
      write: (next) => {
        text = next;
      },
      clear: () => {},
    };
    const { clock, client, advance, phoneEvent } = await startClient({ callTimes: keepCallTimes(memory) });
    const id = `${clock.now() / 1_000}.1`;
    phoneEvent('EventRinging', id);
    await advance(1_000);
    phoneEvent('EventEstablished', id);
    clock.correct(correction);
    await advance(9_000);
    phoneEvent('EventEstablished', id, { otherDName: 'Ada' });
    client.dispose();
    const reloaded = setUpClient({ clock, callTimes: keepCallTimes(memory) });
    reloaded.server.snapshot = [{ eventType: 'EventEstablished', uniqueId: id, linkedId: id, DN: '1000', otherDN: '1001' }];
    await reloaded.login();
    const [call] = reloaded.client.getState().calls;
    expect(reloaded.client.clock.now() - (call?.answeredAt?.at ?? Number.NaN)).toBe(9_000);
  });
});

describe('a recording', () => {
  it('keeps the order and the distances of what happened while the clock is set back', () => {
    const clock = new ManualClock(1_000);
    const server = createFakeTransport(clock);
    server.behaviour = 'waits';
    const recorder = createRecorder({ clock });
    const handlers = { onOpen: () => {}, onFrame: () => {}, onClose: () => {} };
    recorder.transport(server.transport)('wss://xuc.test', handlers);
    server.socket().send('LoggedOn', {});
    clock.advance(10);
    clock.correct(-HOUR);
    server.socket().send('PhoneStatusUpdate', { status: 'AVAILABLE' });
    clock.advance(500);
    server.socket().send('PhoneStatusUpdate', { status: 'BUSY' });
    expect(recorder.entries().flatMap((entry) => (entry.type === 'frame' ? [entry.at] : []))).toEqual([1_000, 1_010, 1_510]);
  });
});
