import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { startClient } from '../../test/startClient.js';

const out = { callDirection: 'Outgoing' } as const;

describe('a command that nothing confirms', () => {
  it('times out after five seconds, and is pending no more', async () => {
    const { client, advance } = await startClient();
    const dial = errorOf(client.dial('1001'));
    await advance(4_999);
    expect(client.getState().pending).toHaveLength(1);
    await advance(1);
    expect(await dial).toEqual({ code: 'timeout', command: 'dial', partial: false });
    expect(client.getState().pending).toEqual([]);
  });

  it('but a part of it says so', async () => {
    const { client, advance, consult, phoneEvent } = await startClient();
    await consult();
    const complete = errorOf(client.completeTransfer());
    phoneEvent('EventReleased', '1.1');
    await advance(5_000);
    expect(await complete).toEqual({ code: 'timeout', command: 'completeTransfer', partial: true });
  });

  it('from the mobile ends, after a minute, as sent', async () => {
    const { client, advance } = await startClient();
    const mobile = client.dialFromMobile('1001');
    await advance(60_000);
    expect(await mobile).toEqual({ how: 'sent' });
  });

  it('because its call ended some other way says that there is no such call', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventRinging', '1.1');
    const answer = errorOf(client.answer('1.1'));
    phoneEvent('EventReleased', '1.1');
    expect(await answer).toEqual({ code: 'no-call', command: 'answer' });
  });
});

describe('a confirmation that comes late', () => {
  it('updates the state and does not confirm the next dial', async () => {
    const { client, advance, phoneEvent, settle } = await startClient();
    void client.dial('1001').catch(() => {});
    await advance(5_000);
    const next = client.dial('2000');
    phoneEvent('EventDialing', '1.1', out);
    await settle();
    expect(client.getState()).toMatchObject({ calls: [{ id: '1.1' }], pending: [{ command: 'dial' }] });
    phoneEvent('EventDialing', '1.2', out);
    expect(await next).toMatchObject({ call: { id: '1.2' } });
  });

  it('of a dial does not confirm a dial by another name', async () => {
    const { client, advance, phoneEvent, settle } = await startClient();
    void client.dial('1001').catch(() => {});
    await advance(5_000);
    void client.dialByUsername('ada').catch(() => {});
    phoneEvent('EventDialing', '1.1', out);
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'dialByUsername' }]);
  });

  it('is not waited for for ever', async () => {
    const { client, advance, phoneEvent } = await startClient();
    void client.dial('1001').catch(() => {});
    await advance(5_000 + 30_000);
    const next = client.dial('2000');
    phoneEvent('EventDialing', '1.1', out);
    expect(await next).toMatchObject({ how: 'confirmed' });
  });

  it('of a first try is as good for a second try of the same number: the call that is up is not reported as a timeout', async () => {
    const { client, phoneEvent, advance } = await startClient();
    const first = errorOf(client.dial('1001'));
    await advance(5_000);
    expect(await first).toMatchObject({ code: 'timeout' });
    const second = client.dial('1001');
    phoneEvent('EventDialing', '1.1');
    expect(await second).toMatchObject({ how: 'confirmed', call: { id: '1.1' } });
  });

  it('does not make a second try of a setting look refused: what was wanted is so', async () => {
    const { client, server, advance } = await startClient();
    void client.dnd(true).catch(() => {});
    await advance(5_000);
    const again = client.dnd(true);
    server.socket().send('UserConfigUpdate', { fullName: null, dndEnabled: true });
    expect(await again).toEqual({ how: 'confirmed', call: undefined });
  });

  it('does not make a second hangup look refused', async () => {
    const { client, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    void client.hangup('1.1').catch(() => {});
    await advance(5_000);
    const again = client.hangup('1.1');
    phoneEvent('EventReleased', '1.1');
    expect(await again).toMatchObject({ how: 'confirmed', call: { id: '1.1' } });
  });

  it('leaves no timer once the session is over', async () => {
    const { client, advance, clock } = await startClient();
    void client.dial('1001').catch(() => {});
    await advance(5_000);
    client.disconnect();
    expect(clock.pending).toBe(0);
  });
});

describe('outcomes', () => {
  it('name another leg that an older server ended instead, once ours has not ended with it', async () => {
    const { client, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    const hangup = client.hangup('1.2');
    phoneEvent('EventReleased', '1.1');
    await advance(1_000);
    expect(await hangup).toMatchObject({ how: 'other-leg', call: { id: '1.1' } });
  });

  it('are not those of another leg that ended by chance, just before the one that was hung up', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    const hangup = client.hangup('1.2');
    phoneEvent('EventReleased', '1.1');
    phoneEvent('EventReleased', '1.2');
    expect(await hangup).toMatchObject({ how: 'confirmed', call: { id: '1.2' } });
  });

  it.each(['setData', 'sendDtmf', 'toggleMicrophone'] as const)('of %s are never more than sent', async (command) => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    const run = {
      setData: () => client.setData({ a: '1' }),
      sendDtmf: () => client.sendDtmf('5'),
      toggleMicrophone: () => client.toggleMicrophone(),
    };
    expect(await run[command]()).toEqual({ how: 'sent' });
    expect(client.getState().pending).toEqual([]);
  });

  it('decide why a call ended: our transfer, our refusal', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    void client.hangup('1.2').catch(() => {});
    phoneEvent('EventReleased', '1.2');
    void client.directTransfer('2000').catch(() => {});
    phoneEvent('EventReleased', '1.1');
    expect(client.getState().ended.map((ended) => ended.reason)).toEqual(['refused', 'transferred']);
  });

  it('are not taken from an Error while two commands wait', async () => {
    const { client, server, events } = await startClient();
    void client.dnd(true).catch(() => {});
    void client.naFwd('3001', true).catch(() => {});
    server.socket().send('Error', 'no');
    expect(client.getState().pending).toHaveLength(2);
    expect(events).toContainEqual({ type: 'server-error', text: 'no' });
  });
});
