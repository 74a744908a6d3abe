import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { startClient } from '../../test/startClient.js';
import type { PhoneClient } from './PhoneClient.js';

type Started = Awaited<ReturnType<typeof startClient>>;

const FULL = {
  fullName: 'Jane Black',
  dndEnabled: false,
  naFwdEnabled: true,
  naFwdDestination: '3001',
  uncFwdEnabled: true,
  uncFwdDestination: '3001',
  busyFwdEnabled: true,
  busyFwdDestination: '3001',
};
const config = ({ server }: Started, more: object = {}) => server.socket().send('UserConfigUpdate', { ...FULL, ...more });

describe.each(['naFwd', 'uncFwd', 'busyFwd'] as const)('%s', (command) => {
  const told = (destination: string, state: boolean) => ({ [`${command}Enabled`]: state, [`${command}Destination`]: destination });

  it('goes on waiting while the server tells of something else', async () => {
    const started = await startClient();
    config(started);
    const forward = started.client[command]('3002', true);
    config(started, { dndEnabled: true });
    config(started, { mobileNumber: '0612345678' });
    config(started, told('3001', false));
    await started.settle();
    expect(started.client.getState().pending).toMatchObject([{ command }]);
    config(started, told('30 02', true));
    expect(await forward).toMatchObject({ how: 'confirmed' });
  });

  it('is unchanged where the number is the same, however it is written', async () => {
    const started = await startClient();
    config(started, told('06 12 34 56 78', true));
    expect(await started.client[command]('06.12.34.56.78', true)).toEqual({ how: 'unchanged' });
  });

  it('going off without its number before the server has told of it is refused, and clears nothing', async () => {
    const started = await startClient();
    expect(await errorOf(started.client[command]('', false))).toEqual({ code: 'unknown-setting', command });
    expect(await errorOf(started.client[command]('  ', false))).toEqual({ code: 'unknown-setting', command });
    expect(started.received()).toEqual([]);
    void started.client[command]('3001', false).catch(() => {});
    expect(started.received()).toEqual([{ claz: 'web', command, destination: '3001', state: false }]);
  });

  it('that timed out is not known for half a minute: the same as before is sent, never unchanged', async () => {
    const started = await startClient();
    config(started);
    void started.client[command]('3002', true).catch(() => {});
    await started.advance(5_000);
    void started.client[command]('3001', true).catch(() => {});
    expect(started.received()).toHaveLength(2);
    config(started);
    await started.advance(30_000);
    expect(await started.client[command]('3001', true)).toEqual({ how: 'unchanged' });
  });
});

describe('DND', () => {
  it('that timed out is not known for half a minute, so that switching it off is sent', async () => {
    const started = await startClient();
    config(started);
    void started.client.dnd(true).catch(() => {});
    await started.advance(5_000);
    const off = started.client.dnd(false);
    await started.settle();
    expect(started.received().map(({ state }) => state)).toEqual([true, false]);
    // The state shows that it is off; only the server's word says that it is off now.
    expect(started.client.getState()).toMatchObject({ dnd: false, pending: [{ command: 'dnd' }] });
    config(started, { dndEnabled: true });
    await started.settle();
    expect(started.client.getState()).toMatchObject({ dnd: true, pending: [{ command: 'dnd' }] });
    config(started);
    expect(await off).toMatchObject({ how: 'confirmed' });
  });

  it('as it was before the link was lost is not known until the server has told of it again', async () => {
    const started = await startClient();
    config(started);
    started.server.socket().drop();
    started.client.retryNow();
    await started.advance(100);
    void started.client.dnd(false).catch(() => {});
    expect(started.received().at(-1)).toMatchObject({ command: 'dnd', state: false });
  });

  it('is not confirmed by news of a forward, nor a listener’s command by the word that it listens to', async () => {
    const started = await startClient();
    config(started);
    void started.client.dnd(true).catch(() => {});
    started.server.socket().send('UserConfigUpdate', { fullName: null, naFwdEnabled: true, naFwdDestination: '3001' });
    await started.settle();
    expect(started.client.getState().pending).toHaveLength(1);
    const again: Promise<unknown>[] = [];
    const leave = started.client.subscribe(() => {
      leave();
      again.push(started.client.uncFwd('3002', true).catch(() => {}));
    });
    config(started, { dndEnabled: true });
    await started.settle();
    expect(started.client.getState().pending).toMatchObject([{ command: 'uncFwd' }]);
  });
});

describe.each(['hold', 'resume'] as const)('a %s that the server is slow with', (action) => {
  const [was, is] = action === 'hold' ? ['EventEstablished', 'EventOnHold'] : ['EventOnHold', 'EventEstablished'];
  async function timedOut() {
    const started = await startClient();
    started.phoneEvent(was ?? '', '1.1');
    const first = errorOf(started.client[action]('1.1'));
    await started.advance(5_000);
    expect(await first).toMatchObject({ code: 'timeout' });
    return started;
  }

  it('is not sent a second time: it would be undone', async () => {
    const { client, received, phoneEvent, settle } = await timedOut();
    expect(await errorOf(client[action]('1.1'))).toEqual({ code: 'overdue', command: 'hold' });
    expect(await errorOf(client[action]())).toEqual({ code: 'overdue', command: 'hold' });
    phoneEvent(is ?? '', '1.1');
    await settle();
    expect(received().filter(({ command }) => command === 'hold')).toHaveLength(1);
    // It has come: the other way is free.
    void client[action === 'hold' ? 'resume' : 'hold']('1.1').catch(() => {});
    expect(received().filter(({ command }) => command === 'hold')).toHaveLength(2);
  });

  it('may be sent again once the snapshot has told, which is asked for by itself', async () => {
    const started = await timedOut();
    started.server.snapshot = [{ eventType: was ?? '', uniqueId: '1.1', linkedId: '1.1', DN: '1000', otherDN: '1001' }];
    await started.advance(10_000);
    expect(started.received().map(({ command }) => command)).toEqual(['hold', 'getCurrentCallsPhoneEvents']);
    expect(started.client.getState().overdueHolds).toEqual([]);
    void started.client[action]('1.1').catch(() => {});
    expect(started.received()).toHaveLength(3);
  });

  it('stays in doubt when a snapshot comes that had been asked for before it timed out', async () => {
    const started = await startClient();
    started.phoneEvent(was ?? '', '1.1');
    started.server.snapshot = undefined;
    void started.client[action]('1.1').catch(() => {});
    await started.advance(4_000);
    void started.client.getCurrentCallsPhoneEvents().catch(() => {});
    await started.advance(1_000);
    started.server.socket().send('CurrentCallsPhoneEvents', {
      events: [{ eventType: was ?? '', uniqueId: '1.1', linkedId: '1.1', DN: '1000', otherDN: '1001' }],
    });
    expect(await errorOf(started.client[action]('1.1'))).toMatchObject({ code: 'overdue' });
  });

  it('may be sent again after half a minute in which nothing came', async () => {
    const started = await startClient();
    started.phoneEvent(was ?? '', '1.1');
    started.server.snapshot = undefined;
    void started.client[action]('1.1').catch(() => {});
    await started.advance(5_000 + 29_999);
    expect(await errorOf(started.client[action]('1.1'))).toMatchObject({ code: 'overdue' });
    await started.advance(1);
    expect(started.client.getState().overdueHolds).toEqual([]);
  });

  it('is forgotten with its call, and with the link', async () => {
    const first = await timedOut();
    first.phoneEvent('EventReleased', '1.1');
    expect(first.client.getState().overdueHolds).toEqual([]);
    const second = await timedOut();
    second.server.socket().drop();
    expect(second.client.getState().overdueHolds).toEqual([]);
  });
});

describe('the end of a call', () => {
  it('is the transfer’s of that call: two transfers of two calls to one number are two', async () => {
    const { client, phoneEvent, received, settle } = await startClient();
    phoneEvent('EventOnHold', '1.2', { otherDN: '0655000000' });
    phoneEvent('EventEstablished', '1.1', { otherDN: '0427466347' });
    const first = client.directTransfer('1002', '1.1');
    const second = client.directTransfer('1002', '1.2');
    phoneEvent('EventReleased', '1.1');
    expect(await first).toMatchObject({ call: { id: '1.1' } });
    await settle();
    expect(received()).toHaveLength(2);
    expect(client.getState().pending).toMatchObject([{ command: 'directTransfer', callIds: ['1.2'] }]);
    phoneEvent('EventReleased', '1.2');
    expect(await second).toMatchObject({ call: { id: '1.2' } });
  });

  it('passes on one customer for a double click, once with the id and once without', async () => {
    const { client, phoneEvent, received, settle } = await startClient();
    phoneEvent('EventOnHold', '1.2', { otherDN: '0655000000' });
    phoneEvent('EventEstablished', '1.1', { otherDN: '0427466347' });
    void client.directTransfer('1002', '1.1');
    void client.directTransfer('1002').catch(() => {});
    phoneEvent('EventReleased', '1.1');
    await settle();
    expect(received()).toHaveLength(1);
  });

  it('is the hang-up’s where both were asked for: nobody was passed on', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    const transfer = errorOf(client.directTransfer('1002', '1.1'));
    const hangup = client.hangup('1.1');
    phoneEvent('EventReleased', '1.1');
    expect(await hangup).toMatchObject({ how: 'confirmed' });
    expect(await transfer).toMatchObject({ code: 'no-call' });
    expect(client.getState().ended).toMatchObject([{ reason: 'completed' }]);
  });

  it('is not another hang-up’s when that call was hung up as well', async () => {
    const { client, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    const refused = client.hangup('1.2');
    const ended = client.hangup('1.1');
    phoneEvent('EventReleased', '1.1');
    expect(await ended).toMatchObject({ how: 'confirmed', call: { id: '1.1' } });
    await advance(2_000);
    phoneEvent('EventReleased', '1.2');
    expect(await refused).toMatchObject({ how: 'confirmed', call: { id: '1.2' } });
  });
});

describe('a hang-up without an id', () => {
  it('ends the call that is up while another rings, as the document says', async () => {
    const { client, phoneEvent, received } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventRinging', '1.2');
    const hangup = client.hangup();
    expect(received()).toEqual([{ claz: 'web', command: 'hangup', uniqueId: '1.1' }]);
    phoneEvent('EventReleased', '1.1');
    expect(await hangup).toMatchObject({ call: { id: '1.1' } });
  });
});

describe('a conference', () => {
  it('looks at its own two calls: a third that rings does not make it time out', async () => {
    const { client, consult, phoneEvent } = await startClient();
    await consult();
    phoneEvent('EventRinging', '1.3', { linkedId: '1.0' });
    const conference = client.conference();
    phoneEvent('EventEstablished', '1.1');
    expect(await conference).toMatchObject({ how: 'confirmed' });
  });

  it('looks at its own two calls: one that is being dialled does not make it time out', async () => {
    const { client, consult, phoneEvent } = await startClient();
    await consult();
    phoneEvent('EventDialing', '1.3', { otherDN: '1003' });
    const conference = client.conference();
    phoneEvent('EventEstablished', '1.1');
    expect(await conference).toMatchObject({ how: 'confirmed' });
  });

  it('is unchanged, and not sent, when both are up already', async () => {
    const { client, phoneEvent, received } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventEstablished', '1.2');
    phoneEvent('EventRinging', '1.3');
    expect(await client.conference()).toEqual({ how: 'unchanged' });
    expect(received()).toEqual([]);
  });
});

describe('an Error', () => {
  const dial = (client: PhoneClient) => client.dial('1001');

  it('refuses the only command under way', async () => {
    const { client, server } = await startClient();
    const refused = errorOf(dial(client));
    server.socket().send('Error', { Error: 'no' });
    expect(await refused).toEqual({ code: 'refused-by-server', command: 'dial', text: 'no' });
  });

  it.each<[string, (started: Started) => unknown]>([
    ['the line, which is asked for at every log-on', ({ client }) => client.retryNow()],
    ['colleagues’ states', ({ client }) => client.subscribeToPhoneHints(['1005'])],
    ['contacts', ({ client }) => client.asking.send('searchContacts', { term: 'black' })],
  ])('that may answer a question for %s refuses no dial beside it', async (what, ask) => {
    const started = await startClient();
    const { client, server, events, settle, advance } = started;
    if (what.startsWith('the line')) {
      server.line = undefined;
      server.socket().drop();
    }
    ask(started);
    await advance(100);
    void dial(client).catch(() => {});
    server.socket().send('Error', { Error: 'whose?' });
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'dial' }]);
    expect(events).toContainEqual({ type: 'server-error', text: 'whose?' });
  });

  it('that may answer the question for the calls refuses no change of a setting', async () => {
    const { client, server, phoneEvent, settle, advance } = await startClient();
    server.snapshot = undefined;
    phoneEvent('EventDialing', '1.1');
    server.socket().deliver('{"msgType":"PhoneEvent","ctiMessage":{"eventType":"EventWhatever","uniqueId":"1.1"}}');
    await advance(3_000);
    void client.dnd(true).catch(() => {});
    server.socket().send('Error', { Error: 'whose?' });
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'dnd' }]);
  });

  it.each<[string, (client: PhoneClient) => unknown]>([
    ['data', (client) => client.setData({ a: '1' })],
    ['a tone', (client) => client.sendDtmf('5')],
    ['the microphone', (client) => client.toggleMicrophone()],
  ])('that may answer %s, which nothing confirms, refuses no hold', async (_title, send) => {
    const { client, server, phoneEvent, settle, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    void send(client);
    void client.hold('1.1').catch(() => {});
    server.socket().send('Error', { Error: 'whose?' });
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'hold' }]);
    await advance(4_999);
    phoneEvent('EventOnHold', '1.1');
    // Five seconds later it can only be the command's.
    await advance(1);
    const resumed = errorOf(client.resume('1.1'));
    server.socket().send('Error', { Error: 'no' });
    expect(await resumed).toMatchObject({ code: 'refused-by-server' });
  });

  it('refuses a question for the calls that was the caller’s own', async () => {
    const { client, server } = await startClient();
    server.snapshot = undefined;
    const asked = errorOf(client.getCurrentCallsPhoneEvents());
    server.socket().send('Error', { Error: 'no' });
    expect(await asked).toMatchObject({ code: 'refused-by-server', command: 'getCurrentCallsPhoneEvents' });
  });
});

describe('while the socket is closing', () => {
  it.each<[string, (client: PhoneClient) => Promise<unknown>]>([
    ['setData', (client) => client.setData({ a: '1' })],
    ['sendDtmf', (client) => client.sendDtmf('5')],
    ['toggleMicrophone', (client) => client.toggleMicrophone()],
    ['hold', (client) => client.hold()],
    ['hangup', (client) => client.hangup()],
    ['directTransfer', (client) => client.directTransfer('1001')],
    ['dnd', (client) => client.dnd(true)],
    ['getConfig', (client) => client.getConfig('line')],
  ])('%s is not sent, and says so', async (command, run) => {
    const { client, server, phoneEvent, received } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    server.socket().startClosing();
    expect(await errorOf(run(client))).toEqual({ code: 'not-connected', command });
    expect(received()).toEqual([]);
    expect(client.getState().pending).toEqual([]);
  });
});
