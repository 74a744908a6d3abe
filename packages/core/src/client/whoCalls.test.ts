import { describe, expect, it } from 'vitest';
import { startClient } from '../../test/startClient.js';
import { allowed } from '../calls/allowed.js';

describe('a consultation whose set rings before it dials', () => {
  it.each([
    ['and says at once that the call goes out', { callDirection: 'Outgoing' }, {}],
    ['and says so later', {}, { callDirection: 'Outgoing' }],
    ['and says the wrong way first', { callDirection: 'Incoming' }, { callDirection: 'Outgoing' }],
    ['and never says', {}, {}],
  ] as const)('%s, can be completed', async (_title, first, later) => {
    const { client, phoneEvent, received, settle } = await startClient();
    phoneEvent('EventRinging', '1.1', { callDirection: 'Incoming' });
    phoneEvent('EventEstablished', '1.1');
    client.attendedTransfer('1002').catch(() => undefined);
    phoneEvent('EventOnHold', '1.1');
    phoneEvent('EventRinging', '1.2', { otherDN: '1002', ...first });
    phoneEvent('EventDialing', '1.2', { otherDN: '1002', ...later });
    phoneEvent('EventEstablished', '1.2', { otherDN: '1002', ...later });
    expect(client.getState().calls[1]).toMatchObject({ id: '1.2', direction: 'outgoing' });
    expect(allowed(client.getState(), 'complete-transfer')).toEqual({ ok: true });
    client.completeTransfer().catch(() => undefined);
    await settle();
    expect(received().at(-1)).toEqual({ claz: 'web', command: 'completeTransfer' });
  });
});

describe('an incoming call that is answered after another was dialled on the set', () => {
  it('is no consultation: nothing is offered that would join the two', async () => {
    const { client, phoneEvent } = await startClient();
    phoneEvent('EventRinging', '1.1', { callDirection: 'Incoming' });
    phoneEvent('EventDialing', '1.2', { callDirection: 'Outgoing', otherDN: '1002' });
    phoneEvent('EventEstablished', '1.2', { otherDN: '1002' });
    phoneEvent('EventOnHold', '1.2', { otherDN: '1002' });
    phoneEvent('EventEstablished', '1.1');
    for (const action of ['complete-transfer', 'cancel-transfer'] as const)
      expect(allowed(client.getState(), action)).toMatchObject({ ok: false });
  });
});
