import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { setUpClient, startClient } from '../../test/startClient.js';

type Started = Awaited<ReturnType<typeof startClient>>;

const listed = (uniqueId: string, eventType = 'EventEstablished') => ({
  eventType,
  uniqueId,
  linkedId: uniqueId,
  DN: '1000',
  otherDN: '1001',
});

/** How often the server was asked for the calls since the log-on. */
function asked({ received }: Started): number {
  return received().filter(({ command }) => command === 'getCurrentCallsPhoneEvents').length;
}

async function withCall() {
  const all = await startClient();
  all.phoneEvent('EventEstablished', '1.1');
  all.server.snapshot = [listed('1.1')];
  return all;
}

const say = ({ server }: Started, status: string) => server.socket().send('PhoneStatusUpdate', { status });

describe('a call whose release never came', () => {
  it('goes a few seconds after the server says that the phone is free', async () => {
    const all = await withCall();
    all.server.snapshot = [];
    say(all, 'AVAILABLE');
    await all.advance(2_900);
    expect(asked(all)).toBe(0);
    await all.advance(1_000);
    expect(all.client.getState()).toMatchObject({ calls: [], verification: 'verified', ended: [{ reason: 'lost' }] });
    expect(asked(all)).toBe(1);
  });

  it('goes a few seconds after a command on it came to nothing', async () => {
    const all = await withCall();
    all.server.snapshot = [];
    const hold = errorOf(all.client.hold('1.1'));
    await all.advance(5_000);
    expect(await hold).toMatchObject({ code: 'timeout' });
    await all.advance(4_000);
    expect(all.client.getState().calls).toEqual([]);
  });

  it('goes a few seconds after an event in a word that we do not know', async () => {
    const all = await withCall();
    all.server.snapshot = [];
    all.phoneEvent('EventDialingFailed', '1.1');
    await all.advance(4_000);
    expect(all.client.getState().calls).toEqual([]);
  });
});

describe('a call that goes on under another id', () => {
  it('is shown once, a few seconds after it was first told of by that id', async () => {
    const all = await startClient();
    all.phoneEvent('EventRinging', '1.1');
    all.phoneEvent('EventEstablished', '1.2', { linkedId: '1.1' });
    all.server.snapshot = [{ ...listed('1.2'), linkedId: '1.1' }];
    await all.advance(4_000);
    expect(all.client.getState().calls).toMatchObject([{ id: '1.2', state: 'established' }]);
    expect(asked(all)).toBe(1);
  });

  it('is asked about no more often than others: a second call of another conversation asks nothing', async () => {
    const all = await withCall();
    all.phoneEvent('EventEstablished', '2.1');
    await all.advance(60_000);
    expect(asked(all)).toBe(0);
    expect(all.client.getState().calls).toHaveLength(2);
  });
});

describe('a server that says that the phone is free', () => {
  it('is asked nothing when the release comes right after', async () => {
    const all = await withCall();
    say(all, 'AVAILABLE');
    await all.advance(1_000);
    all.phoneEvent('EventReleased', '1.1');
    await all.advance(60_000);
    expect(asked(all)).toBe(0);
  });

  it('and insists on it while it lists the call is asked once', async () => {
    const all = await withCall();
    say(all, 'AVAILABLE');
    for (let minute = 0; minute < 60; minute += 1) {
      await all.advance(60_000);
      say(all, 'AVAILABLE');
    }
    expect(asked(all)).toBe(1);
    expect(all.client.getState()).toMatchObject({ calls: [{ id: '1.1', state: 'established' }], verification: 'verified' });
  });

  it('and changes its mind every second is asked twice a minute at most', async () => {
    const all = await withCall();
    for (let second = 0; second < 300; second += 1) {
      say(all, second % 2 === 0 ? 'AVAILABLE' : 'CALLING');
      await all.advance(1_000);
    }
    expect(asked(all)).toBeLessThanOrEqual(10);
  });

  it('and answers no snapshot is asked three times, and the call stays as it is', async () => {
    const all = await withCall();
    all.server.snapshot = undefined;
    say(all, 'AVAILABLE');
    await all.advance(20 * 60_000);
    expect(asked(all)).toBe(3);
    expect(all.client.getState()).toMatchObject({ calls: [{ id: '1.1' }], verification: 'verified' });
  });

  it('is asked nothing while no call is up', async () => {
    const all = await startClient();
    say(all, 'AVAILABLE');
    await all.advance(60_000);
    expect(asked(all)).toBe(0);
  });

  it('is asked nothing more after the link is lost, and nothing is left to run when the client is disposed of', async () => {
    const all = await withCall();
    say(all, 'AVAILABLE');
    all.server.behaviour = 'refuses';
    all.server.socket().drop();
    all.client.dispose();
    expect(all.clock.pending).toBe(0);
  });
});

describe('commands that time out one after the other', () => {
  it('make the client ask twice a minute at most', async () => {
    const all = await withCall();
    for (let round = 0; round < 20; round += 1) {
      const answered = errorOf(all.client.hold('1.1'));
      await all.advance(6_000);
      await answered.catch(() => {});
    }
    expect(asked(all)).toBeLessThanOrEqual(5);
  });
});

describe('a snapshot without a call that we have', () => {
  it('lets the release right behind it say how the call ended', async () => {
    const all = await withCall();
    all.server.snapshot = undefined;
    all.server.socket().drop();
    await all.advance(1_000);
    all.server.socket().send('CurrentCallsPhoneEvents', { events: [] });
    all.phoneEvent('EventReleased', '1.1');
    await all.advance(500);
    expect(all.client.getState()).toMatchObject({ calls: [], verification: 'verified', ended: [{ reason: 'completed' }] });
    expect(all.events.flatMap((one) => (one.type === 'call' && one.change.type === 'ended' ? [one.change.reason] : []))).toEqual([
      'completed',
    ]);
  });
});

describe('a release that overtakes the first event of its call', () => {
  it('leaves nothing ringing', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventReleased', '1.1');
    phoneEvent('EventRinging', '1.1');
    expect(client.getState().calls).toEqual([]);
    phoneEvent('EventRinging', '1.2');
    expect(client.getState().calls).toMatchObject([{ id: '1.2' }]);
  });

  it('leaves nothing ringing when both race the snapshot', async () => {
    const { client, login, server, phoneEvent, advance } = setUpClient();
    server.snapshot = undefined;
    await login();
    phoneEvent('EventReleased', '1.1');
    phoneEvent('EventRinging', '1.1');
    server.socket().send('CurrentCallsPhoneEvents', { events: [listed('1.1', 'EventRinging')] });
    await advance(500);
    expect(client.getState()).toMatchObject({ calls: [], verification: 'verified' });
  });

  it('does not hide the call when the server lists it afterwards', async () => {
    const { client, server, phoneEvent, settle } = await startClient();
    phoneEvent('EventReleased', '1.1');
    server.snapshot = [listed('1.1')];
    void client.getCurrentCallsPhoneEvents();
    await settle();
    expect(client.getState().calls).toMatchObject([{ id: '1.1' }]);
  });
});

describe('a server that never answers for the calls', () => {
  it('locks no agent out of a call that rings meanwhile, neither then nor later', async () => {
    const { client, login, server, phoneEvent, received, advance } = setUpClient();
    server.snapshot = undefined;
    await login();
    phoneEvent('EventRinging', '1.1');
    void client.answer('1.1').catch(() => {});
    expect(received().at(-1)).toMatchObject({ command: 'answer', uniqueId: '1.1' });
    phoneEvent('EventEstablished', '1.1');
    await advance(20_000);
    expect(client.getState()).toMatchObject({ verification: 'verified', calls: [{ state: 'established' }] });
  });

  it('and says that the phone is free is taken at its word after five seconds', async () => {
    const { client, login, server, advance } = setUpClient();
    server.snapshot = undefined;
    await login();
    server.socket().send('PhoneStatusUpdate', { status: 'AVAILABLE' });
    expect(client.getState().verification).toBe('checking');
    await advance(5_000);
    expect(client.getState().verification).toBe('verified');
  });

  it.each([
    ['null', null],
    ['an absent list', {}],
    ['a list that is null', { events: null }],
    ['a bare list', []],
  ])('but sends %s has no calls', async (_title, ctiMessage) => {
    const { client, login, server } = setUpClient();
    server.snapshot = undefined;
    await login();
    server.socket().deliver(JSON.stringify({ msgType: 'CurrentCallsPhoneEvents', ctiMessage }));
    expect(client.getState()).toMatchObject({ calls: [], verification: 'verified' });
  });
});
