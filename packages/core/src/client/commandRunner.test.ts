import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { startClient } from '../../test/startClient.js';

const out = { callDirection: 'Outgoing' } as const;

describe('a double click', () => {
  it('dials once, and both clicks hear how it went', async () => {
    const { client, received, phoneEvent } = await startClient();
    const both = Promise.all([client.dial('1001'), client.dial('1001')]);
    phoneEvent('EventDialing', '1.1', out);
    expect(await both).toMatchObject([{ how: 'confirmed' }, { how: 'confirmed' }]);
    expect(received()).toHaveLength(1);
  });

  it('on hold holds once: two would leave the call where it was', async () => {
    const { client, received, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    const both = Promise.all([client.hold('1.1'), client.hold('1.1')]);
    phoneEvent('EventOnHold', '1.1');
    await both;
    expect(received()).toHaveLength(1);
  });

  it.each(['answer', 'hangup', 'hold'] as const)('on %s, once with the id and once without, sends once', async (command) => {
    const { client, received, phoneEvent, advance } = await startClient();
    phoneEvent(command === 'answer' ? 'EventRinging' : 'EventEstablished', '1.1');
    const first = client[command]('1.1').catch(() => {});
    const second = client[command]().catch(() => {});
    await advance(0);
    if (command === 'hold') phoneEvent('EventOnHold', '1.1');
    await advance(0);
    expect(received()).toHaveLength(1);
    await advance(5_000);
    await Promise.all([first, second]);
  });

  it('on DND sends once', async () => {
    const { client, received, advance } = await startClient();
    void Promise.all([client.dnd(true), client.dnd(true)]).catch(() => {});
    await advance(0);
    expect(received()).toHaveLength(1);
  });

  it('that comes after the outcome is a command of its own', async () => {
    const { client, received, phoneEvent, settle } = await startClient();
    const first = client.dial('1001');
    phoneEvent('EventDialing', '1.1', out);
    await first;
    phoneEvent('EventReleased', '1.1');
    void client.dial('1001').catch(() => {});
    await settle();
    expect(received()).toHaveLength(2);
  });
});

describe('one dial at a time', () => {
  it.each([
    ['dial', (client: Awaited<ReturnType<typeof startClient>>['client']) => client.dial('2000')],
    ['dialByUsername', (client: Awaited<ReturnType<typeof startClient>>['client']) => client.dialByUsername('ada')],
    ['originate', (client: Awaited<ReturnType<typeof startClient>>['client']) => client.originate('2000')],
  ])('refuses %s while another waits, since the first new call would confirm both', async (command, again) => {
    const { client, received } = await startClient();
    void client.dial('1001').catch(() => {});
    expect(await errorOf(again(client))).toEqual({ code: 'command-pending', command });
    expect(received()).toHaveLength(1);
  });

  it('lets a mobile that still rings go, as sent', async () => {
    const { client } = await startClient();
    const mobile = client.dialFromMobile('1001');
    void client.dial('2000').catch(() => {});
    expect(await mobile).toEqual({ how: 'sent' });
  });
});

describe('the order on the line', () => {
  it('keeps a transfer behind the hold in front of it', async () => {
    const { client, received, phoneEvent, settle } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    const hold = client.hold('1.1');
    const transfer = client.attendedTransfer('2000');
    await settle();
    expect(received().map((frame) => frame['command'])).toEqual(['hold']);
    phoneEvent('EventOnHold', '1.1');
    await hold;
    await settle();
    expect(received().map((frame) => frame['command'])).toEqual(['hold', 'attendedTransfer']);
    phoneEvent('EventDialing', '1.2', out);
    expect(await transfer).toMatchObject({ how: 'confirmed', call: { id: '1.2' } });
  });

  it('judges what may be done when the turn comes, not when it was asked for', async () => {
    const { client, received, phoneEvent, settle } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    void client.hold('1.1').catch(() => {});
    const transfer = errorOf(client.directTransfer('2000'));
    phoneEvent('EventReleased', '1.1');
    await settle();
    expect(await transfer).toEqual({ code: 'no-call', command: 'directTransfer' });
    expect(received()).toHaveLength(1);
  });

  it('takes a call back that was asked for while it was being held', async () => {
    const { client, received, phoneEvent, settle } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    void client.hold('1.1');
    const resumed = client.resume('1.1');
    phoneEvent('EventOnHold', '1.1');
    await settle();
    expect(received()).toHaveLength(2);
    phoneEvent('EventEstablished', '1.1');
    expect(await resumed).toMatchObject({ how: 'confirmed', call: { state: 'established' } });
  });

  it('does not keep an answer or a hangup waiting', async () => {
    const { client, received, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    void client.hold('1.1').catch(() => {});
    void client.hangup('1.2').catch(() => {});
    expect(received().map((frame) => frame['command'])).toEqual(['hold', 'hangup']);
  });

  it('goes on after a command that failed', async () => {
    const { client, received, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    const hold = errorOf(client.hold('1.1'));
    void client.directTransfer('2000').catch(() => {});
    await advance(5_000);
    expect(await hold).toMatchObject({ code: 'timeout' });
    expect(received().map((frame) => frame['command'])).toEqual(['hold', 'directTransfer']);
  });

  it('drops what waits when the link is lost, also if it comes back at once', async () => {
    const { client, server, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    void client.hold('1.1').catch(() => {});
    const transfer = errorOf(client.directTransfer('2000'));
    server.snapshot = [{ eventType: 'EventEstablished', uniqueId: '1.1', linkedId: '1.1', DN: '1000', otherDN: '1001' }];
    server.socket().drop();
    client.retryNow();
    await advance(100);
    expect(client.getState().verification).toBe('verified');
    expect(await transfer).toEqual({ code: 'not-connected', command: 'directTransfer' });
    expect(server.sockets.map((socket) => socket.received.join()).join()).not.toContain('Transfer');
  });
});

describe('refused before it is sent', () => {
  it.each(['', '  ', 'reception'])('is the destination %j', async (typed) => {
    const { client, received } = await startClient();
    expect(await errorOf(client.dial(typed))).toEqual({ code: 'bad-destination', command: 'dial', typed });
    expect(await errorOf(client.naFwd(typed, true))).toEqual({ code: 'bad-destination', command: 'naFwd', typed });
    expect(received()).toEqual([]);
  });

  it.each(['', '12', 'x', 'E'])('is the tone %j', async (key) => {
    const { client, received, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    expect(await errorOf(client.sendDtmf(key))).toMatchObject({ code: 'bad-destination' });
    expect(received()).toEqual([]);
  });

  it('is a user without a name', async () => {
    const { client } = await startClient();
    expect(await errorOf(client.dialByUsername('  '))).toMatchObject({ code: 'bad-destination' });
  });

  it('is data for several calls', async () => {
    const { client, received, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    expect(await errorOf(client.setData({ a: '1' }))).toEqual({ code: 'several-calls', command: 'setData' });
    expect(received()).toEqual([]);
  });

  it('is an answer that could mean two calls', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventRinging', '1.1');
    phoneEvent('EventRinging', '1.2');
    expect(await errorOf(client.answer())).toEqual({ code: 'ambiguous', command: 'answer' });
  });
});

describe('settings', () => {
  it('that are so already are unchanged, and nothing is sent', async () => {
    const { client, server, received } = await startClient();
    server.socket().send('UserConfigUpdate', { fullName: 'J', dndEnabled: true, busyFwdEnabled: true, busyFwdDestination: '3002' });
    expect(await client.dnd(true)).toEqual({ how: 'unchanged' });
    expect(await client.busyFwd('30 02', true)).toEqual({ how: 'unchanged' });
    expect(received()).toEqual([]);
  });

  it('that go off repeat the stored destination, so that it is not cleared', async () => {
    const { client, server, received } = await startClient();
    server.socket().send('UserConfigUpdate', { fullName: 'J', uncFwdEnabled: true, uncFwdDestination: '3002' });
    void client.uncFwd('', false).catch(() => {});
    expect(received()).toEqual([{ claz: 'web', command: 'uncFwd', destination: '3002', state: false }]);
  });

  it('that are on with another destination are sent', async () => {
    const { client, server, received } = await startClient();
    server.socket().send('UserConfigUpdate', { fullName: 'J', uncFwdEnabled: true, uncFwdDestination: '3002' });
    void client.uncFwd('3003', true).catch(() => {});
    expect(received()).toMatchObject([{ destination: '3003', state: true }]);
  });

  it('are pending until confirmed, and a change of mind meanwhile is refused', async () => {
    const { client, server } = await startClient();
    const on = client.dnd(true);
    expect(client.getState().pending).toEqual([{ command: 'dnd', callIds: [] }]);
    expect(await errorOf(client.dnd(false))).toEqual({ code: 'command-pending', command: 'dnd' });
    server.socket().send('UserConfigUpdate', { fullName: null, dndEnabled: true });
    expect(await on).toEqual({ how: 'confirmed', call: undefined });
    expect(client.getState()).toMatchObject({ dnd: true, pending: [] });
  });

  it('that the server never confirms fall back, with the reason', async () => {
    const { client, advance } = await startClient();
    const on = errorOf(client.naFwd('3001', true));
    await advance(5_000);
    expect(await on).toEqual({ code: 'timeout', command: 'naFwd', partial: false });
    expect(client.getState()).toMatchObject({ forwards: {}, pending: [] });
  });
});
