import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { setUpClient, startClient } from '../../test/startClient.js';
import { keepCallTimes } from './keepCallTimes.js';
import type { PhoneClient } from './PhoneClient.js';

const out = { callDirection: 'Outgoing' } as const;
const CUSTOMER = '0427466347';

/** Every command that makes a call to 1002, whose log-in is `clea`. */
const DIALS: readonly (readonly [name: string, run: (client: PhoneClient) => Promise<unknown>])[] = [
  ['dial', (client) => client.dial('1002')],
  ['dialByUsername', (client) => client.dialByUsername('Clea')],
  ['dialFromMobile', (client) => client.dialFromMobile('1002')],
  ['originate', (client) => client.originate('1002')],
];

/** A dial to 1001 that was never answered, and timed out just now. */
async function afterTimeout() {
  const started = await startClient();
  const first = errorOf(started.client.dial('1001'));
  await started.advance(5_000);
  expect(await first).toMatchObject({ code: 'timeout' });
  return started;
}

describe('a call that comes up after an earlier dial had timed out', () => {
  it.each(DIALS)('confirms %s when it is to whom that asked for', async (_name, run) => {
    const { client, phoneEvent } = await afterTimeout();
    const next = run(client);
    phoneEvent('EventDialing', '1.2', { otherDN: '1002', username: 'clea' });
    expect(await next).toMatchObject({ how: 'confirmed', call: { id: '1.2' } });
  });

  it('confirms a dial also where the number is written in another way', async () => {
    const { client, phoneEvent } = await afterTimeout();
    const next = client.dial('+33 (0)6 12-34-56-78');
    phoneEvent('EventDialing', '1.2', { otherDN: '+33612345678' });
    expect(await next).toMatchObject({ how: 'confirmed' });
  });

  it.each(DIALS)('is the earlier one’s when it is to whom that asked for, and %s goes on waiting', async (_name, run) => {
    const { client, phoneEvent, settle } = await afterTimeout();
    const next = run(client);
    phoneEvent('EventDialing', '1.1', { otherDN: '1001' });
    await settle();
    expect(client.getState().pending).toHaveLength(1);
    phoneEvent('EventDialing', '1.2', { otherDN: '1002', username: 'clea' });
    expect(await next).toMatchObject({ how: 'confirmed', call: { id: '1.2' } });
  });

  it('is the earlier one’s where the dial plan has rewritten the number, so that nothing is confirmed by a guess', async () => {
    const { client, phoneEvent, settle } = await afterTimeout();
    void client.dial('1002').catch(() => {});
    phoneEvent('EventDialing', '1.1', { otherDN: '90001' });
    await settle();
    expect(client.getState().pending).toHaveLength(1);
    // It has come now: the next of unknown number is the waiting one's again.
    phoneEvent('EventDialing', '1.2', { otherDN: '90002' });
    await settle();
    expect(client.getState().pending).toEqual([]);
  });

  it('is told as late, with what was asked for, and only when it is that', async () => {
    const { phoneEvent, events } = await afterTimeout();
    phoneEvent('EventDialing', '1.1', { otherDN: '1001' });
    phoneEvent('EventEstablished', '1.1', { otherDN: '1001' });
    const late = events.filter((event) => event.type === 'late-call');
    expect(late).toMatchObject([{ command: 'dial', wanted: { number: '1001' }, call: { id: '1.1' } }]);
    const other = await afterTimeout();
    other.phoneEvent('EventDialing', '1.1', { otherDN: '90001' });
    expect(other.events.some((event) => event.type === 'late-call')).toBe(false);
  });
});

describe('a call to a number that nobody asked for', () => {
  it.each(DIALS)('confirms %s when that is all that waits: the dial plan may rewrite numbers', async (_name, run) => {
    const { client, phoneEvent } = await startClient();
    const only = run(client);
    phoneEvent('EventDialing', '1.1', { otherDN: '0033140000000' });
    expect(await only).toMatchObject({ how: 'confirmed', call: { id: '1.1' } });
  });

  it('confirms neither of two commands that wait', async () => {
    const { client, phoneEvent, advance } = await startClient();
    const dial = errorOf(client.dial('1001'));
    const mobile = client.dialFromMobile('1002');
    phoneEvent('EventDialing', '1.1', { otherDN: '0033140000000' });
    await advance(60_000);
    expect(await dial).toMatchObject({ code: 'timeout' });
    expect(await mobile).toEqual({ how: 'sent' });
  });
});

describe('one call', () => {
  it('confirms one command: of a dial and a call from the mobile the one to that number', async () => {
    const { client, phoneEvent, settle } = await startClient();
    const dial = client.dial('1001');
    const mobile = client.dialFromMobile('1002');
    phoneEvent('EventDialing', '1.2', { otherDN: '1002' });
    expect(await mobile).toMatchObject({ call: { id: '1.2' } });
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'dial' }]);
    phoneEvent('EventDialing', '1.1', { otherDN: '1001' });
    expect(await dial).toMatchObject({ call: { id: '1.1' } });
  });

  it('confirms a call from the mobile that was given up for another, and not the other', async () => {
    const { client, phoneEvent, settle } = await startClient();
    const mobile = client.dialFromMobile('1001');
    const dial = client.dial('1002');
    expect(await mobile).toEqual({ how: 'sent' });
    phoneEvent('EventDialing', '1.1', { otherDN: '1001' });
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'dial' }]);
    phoneEvent('EventDialing', '1.2', { otherDN: '1002' });
    expect(await dial).toMatchObject({ how: 'confirmed' });
  });
});

describe('a direction that is told wrongly at first', () => {
  it('keeps no call from its command: a phone that dials makes the call', async () => {
    const { client, phoneEvent } = await startClient();
    const dial = client.dial('1001');
    phoneEvent('EventDialing', '1.1', { otherDN: '1001', callDirection: 'Incoming' });
    expect(await dial).toMatchObject({ how: 'confirmed', call: { id: '1.1' } });
  });

  it('makes no customer who rings the one that was dialled', async () => {
    const { client, phoneEvent, settle } = await startClient();
    client.dial('1001').catch(() => undefined);
    phoneEvent('EventRinging', '1.1', { otherDN: '0698765432', callDirection: 'Outgoing' });
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'dial' }]);
  });
});

describe('an origination', () => {
  it.each([
    ['a customer rings through a queue', { queueName: 'sales', otherDN: CUSTOMER }],
    ['the very customer it is for rings through a queue', { queueName: 'sales', otherDN: '1001' }],
    ['a customer rings', { otherDN: CUSTOMER }],
    ['the very colleague it is for calls us', { otherDN: '1001' }],
    ['somebody without a number rings', { otherDN: '' }],
  ])('goes on waiting while %s', async (_title, more) => {
    const { client, phoneEvent, settle } = await startClient();
    const originate = client.originate('1001');
    phoneEvent('EventRinging', '1.1', { callDirection: 'Incoming', linkedId: '1.0', ...more });
    await settle();
    expect(client.getState().pending).toMatchObject([{ command: 'originate' }]);
    phoneEvent('EventDialing', '1.2', { otherDN: '1001' });
    expect(await originate).toMatchObject({ call: { id: '1.2' } });
  });

  it.each([
    ['with the number it will call', '1001'],
    ['with its own number', '1000'],
  ])('is confirmed by our own set ringing %s', async (_title, otherDN) => {
    const { client, phoneEvent } = await startClient();
    const originate = client.originate('1001');
    phoneEvent('EventRinging', '1.1', { otherDN });
    expect(await originate).toMatchObject({ how: 'confirmed', call: { id: '1.1' } });
  });

  it.each(DIALS.filter(([name]) => name !== 'originate'))('alone is: %s waits for a call that goes out', async (_name, run) => {
    const { client, phoneEvent, settle } = await startClient();
    void run(client).catch(() => {});
    phoneEvent('EventRinging', '1.1', { otherDN: '1002', username: 'clea', callDirection: 'Incoming' });
    await settle();
    expect(client.getState().pending).toHaveLength(1);
  });
});

describe('our own set that rings before it dials', () => {
  it.each(DIALS)('confirms %s where an older server does not say which way the call goes', async (_name, run) => {
    const { client, phoneEvent } = await startClient();
    const dial = run(client);
    phoneEvent('EventRinging', '1.1', { otherDN: '1002', username: 'clea', linkedId: '1.1' });
    expect(await dial).toMatchObject({ how: 'confirmed', call: { id: '1.1', direction: 'outgoing' } });
    expect(client.getState().calls).toMatchObject([{ direction: 'outgoing' }]);
  });

  it('makes a consultation that can be completed', async () => {
    const { client, phoneEvent, settle } = await startClient();
    phoneEvent('EventEstablished', '1.1', { otherDN: CUSTOMER });
    const asked = client.attendedTransfer('2000');
    phoneEvent('EventOnHold', '1.1', { otherDN: CUSTOMER });
    phoneEvent('EventRinging', '1.2', { otherDN: '2000' });
    await asked;
    await settle();
    phoneEvent('EventEstablished', '1.2', { otherDN: '2000' });
    const complete = client.completeTransfer();
    phoneEvent('EventReleased', '1.1');
    phoneEvent('EventReleased', '1.2');
    expect(await complete).toMatchObject({ how: 'confirmed' });
  });

  it('is taken for it also when the server says so only later', async () => {
    const { client, phoneEvent, settle } = await startClient();
    const dial = client.dial('1002');
    phoneEvent('EventRinging', '1.1', { otherDN: '', callDirection: 'Incoming' });
    await settle();
    expect(client.getState().pending).toHaveLength(1);
    phoneEvent('EventDialing', '1.1', { otherDN: '1002', callDirection: 'Outgoing' });
    expect(await dial).toMatchObject({ how: 'confirmed', call: { id: '1.1' } });
  });
});

describe('a consultation', () => {
  it('that a timed-out transfer began late is one all the same', async () => {
    const { client, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1', { otherDN: CUSTOMER });
    const asked = errorOf(client.attendedTransfer('2000'));
    await advance(5_000);
    expect(await asked).toMatchObject({ code: 'timeout' });
    phoneEvent('EventOnHold', '1.1', { otherDN: CUSTOMER });
    phoneEvent('EventDialing', '1.2', { otherDN: '2000' });
    phoneEvent('EventEstablished', '1.2', { otherDN: '2000' });
    const complete = client.completeTransfer();
    phoneEvent('EventReleased', '1.1');
    phoneEvent('EventReleased', '1.2');
    expect(await complete).toMatchObject({ how: 'confirmed' });
  });

  it('asked for when the link was lost is known by its number once the calls are', async () => {
    const { client, server, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1', { otherDN: CUSTOMER });
    const asked = errorOf(client.attendedTransfer('2000'));
    server.snapshot = [
      { eventType: 'EventOnHold', uniqueId: '1.1', linkedId: '1.1', DN: '1000', otherDN: CUSTOMER },
      { eventType: 'EventDialing', uniqueId: '1.2', linkedId: '1.2', DN: '1000', otherDN: '2000' },
    ];
    server.socket().drop();
    expect(await asked).toMatchObject({ code: 'outcome-unknown' });
    client.retryNow();
    await advance(100);
    expect(client.getState().calls.at(-1)).toMatchObject({ id: '1.2', consultation: { about: '1.1' } });
  });

  it('is completed after a reload, where the tab remembers', async () => {
    let kept: string | undefined;
    const memory = {
      read: () => kept,
      write: (text: string) => {
        kept = text;
      },
      clear: () => {},
    };
    const before = await startClient({ callTimes: keepCallTimes(memory) });
    before.phoneEvent('EventEstablished', '1.1', { otherDN: CUSTOMER });
    void before.client.attendedTransfer('2000');
    before.phoneEvent('EventDialing', '1.2', { otherDN: '2000' });
    const after = setUpClient({ callTimes: keepCallTimes(memory) });
    after.server.snapshot = [
      { eventType: 'EventOnHold', uniqueId: '1.1', linkedId: '1.1', DN: '1000', otherDN: CUSTOMER },
      { eventType: 'EventEstablished', uniqueId: '1.2', linkedId: '1.2', DN: '1000', otherDN: '2000' },
    ];
    await after.login();
    void after.client.completeTransfer().catch(() => {});
    expect(after.received().at(-1)).toEqual({ claz: 'web', command: 'completeTransfer' });
    const forgetful = setUpClient();
    forgetful.server.snapshot = after.server.snapshot;
    await forgetful.login();
    expect(await errorOf(forgetful.client.completeTransfer())).toMatchObject({ code: 'no-transfer' });
  });

  it('is not a call made on the telephone, nor one that was dialled during another', async () => {
    const { client, phoneEvent } = await startClient({ allowDialInCall: true });
    phoneEvent('EventOnHold', '1.1', { otherDN: CUSTOMER });
    const dial = client.dial('2000');
    phoneEvent('EventDialing', '1.2', { otherDN: '2000' });
    phoneEvent('EventEstablished', '1.2', { otherDN: '2000' });
    await dial;
    for (const command of ['completeTransfer', 'cancelTransfer', 'conference'] as const)
      expect(await errorOf(client[command]())).toEqual({ code: 'no-transfer', command });
  });

  it('ends when both are made to talk at once: the server completes nothing then', async () => {
    const { client, consult, phoneEvent, received } = await startClient();
    await consult();
    const conference = client.conference();
    phoneEvent('EventEstablished', '1.1');
    expect(await conference).toMatchObject({ how: 'confirmed' });
    expect(await errorOf(client.completeTransfer())).toMatchObject({ code: 'no-transfer' });
    expect(await errorOf(client.cancelTransfer())).toMatchObject({ code: 'no-transfer' });
    // Put on hold and back, it is the same two calls.
    phoneEvent('EventOnHold', '1.1');
    void client.conference().catch(() => {});
    expect(received().at(-1)).toMatchObject({ command: 'conference' });
  });
});

describe('a call that fails before it is seen', () => {
  it.each(DIALS)('ends %s at once', async (name, run) => {
    const { client, phoneEvent } = await startClient();
    const failed = errorOf(run(client));
    phoneEvent('EventFailure', '1.1', { otherDN: '1002', username: 'clea' });
    expect(await failed).toEqual({ code: 'call-failed', command: name });
  });

  it('ends a consultation', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1', { otherDN: CUSTOMER });
    const failed = errorOf(client.attendedTransfer('2000'));
    phoneEvent('EventFailure', '1.2', { otherDN: '2000' });
    expect(await failed).toEqual({ code: 'call-failed', command: 'attendedTransfer' });
    expect(client.getState().calls).toMatchObject([{ id: '1.1', state: 'established' }]);
  });

  it.each([{ eventType: 'EventFailure' }, { eventType: 'EventFailure', uniqueId: '', otherDN: '' }])(
    'ends a call from the mobile also without ids: %j',
    async (payload) => {
      const { client, server } = await startClient();
      const failed = errorOf(client.dialFromMobile('1001'));
      server.socket().deliver(JSON.stringify({ msgType: 'PhoneEvent', ctiMessage: payload }));
      expect(await failed).toEqual({ code: 'call-failed', command: 'dialFromMobile' });
    },
  );

  it('is the earlier one’s that timed out, if it is to whom that asked for', async () => {
    const { client, phoneEvent, settle } = await afterTimeout();
    void client.dial('1002').catch(() => {});
    phoneEvent('EventFailure', '1.1', { otherDN: '1001' });
    await settle();
    expect(client.getState().pending).toHaveLength(1);
  });
});

describe('a call that would dial for ever', () => {
  it.each([
    ['a word that we do not know', { eventType: 'EventCallFailed', uniqueId: '1.1' }],
    ['a word that we do not know, without ids', { eventType: 'EventCallFailed' }],
    ['a failure without ids', { eventType: 'EventFailure' }],
    ['a failure of a leg we never saw', { eventType: 'EventFailure', uniqueId: '9.9' }],
  ])('is looked at in the snapshot after %s', async (_title, payload) => {
    const { client, server, phoneEvent, received, advance } = await startClient();
    phoneEvent('EventDialing', '1.1', out);
    for (let times = 0; times < 50; times += 1) server.socket().deliver(JSON.stringify({ msgType: 'PhoneEvent', ctiMessage: payload }));
    await advance(10_000);
    expect(received().map((frame) => frame['command'])).toEqual(['getCurrentCallsPhoneEvents']);
    expect(client.getState().calls).toEqual([]);
  });

  it('costs no question when no call is there that could', async () => {
    const { server, received, advance } = await startClient();
    server.socket().deliver('{"msgType":"PhoneEvent","ctiMessage":{"eventType":"EventCallFailed","uniqueId":"1.1"}}');
    await advance(10_000);
    expect(received()).toEqual([]);
  });
});
