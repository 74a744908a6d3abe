import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useCallTimer } from './useCallTimer.js';
import { useUserDataPanel } from './useUserDataPanel.js';

turnPageByHand();

const JANE = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };

describe('useUserDataPanel', () => {
  it('stays with whom the agent talks to while somebody else rings, and gives the call that is asked for', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useUserDataPanel());
    expect(result.current.call).toBeUndefined();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(result.current.call?.userData.get('customer')).toBe('4711');
    await happens(phone, () => phone.world.answer('1000'));
    await happens(phone, () => phone.world.call('0427466347', '1000'));
    expect(result.current.call).toMatchObject({ number: JANE.number, state: 'established' });
    const other = phone.client.getState().calls.find(({ state }) => state === 'ringing')?.id;
    const asked = renderPhoneHook(phone, () => useUserDataPanel({ callId: other }));
    expect(asked.result.current.call?.number).toBe('0427466347');
  });

  it('goes to who rings once nobody is talked to, and keeps a customer on hold in view while a colleague is dialled', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useUserDataPanel());
    await happens(phone, () => {
      phone.world.call(JANE, '1000');
      phone.world.answer('1000');
    });
    await happens(phone, () => phone.client.attendedTransfer('1001'));
    expect(phone.client.getState().calls.map(({ state }) => state)).toEqual(['held', 'dialing']);
    expect(result.current.call?.number).toBe(JANE.number);
    await happens(phone, () => phone.world.call('0427466347', '1000'));
    expect(result.current.call).toMatchObject({ number: '0427466347', state: 'ringing' });
  });

  it('writes to the one connected call, and says why not to another', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useUserDataPanel());
    await happens(phone, () => {
      phone.world.call(JANE, '1000');
      phone.world.answer('1000');
    });
    const id = result.current.call?.id ?? '';
    const sent: boolean[] = [];
    const write = () => happens(phone, async () => sent.push(await result.current.onSetData(id, 'status', 'gold')));
    expect(result.current.permission).toEqual({ ok: true });
    await write();
    expect(phone.sent.at(-1)).toMatchObject({ command: 'setData', variables: { status: 'gold' } });
    await happens(phone, () => phone.world.hold('1000'));
    expect(result.current.permission).toEqual({ ok: false, reason: 'wrong-state' });
    await write();
    expect(result.current.problem).toMatchObject({ code: 'wrong-state' });
    expect(sent).toEqual([true, false]);
    await happens(phone, () => phone.world.hold('1000'));
    expect(result.current.problem).toBeUndefined();
  });
});

describe('useCallTimer', () => {
  it('counts a ring since it rings, a talk since it was answered, a hold since it is one', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useCallTimer());
    expect(result.current.since).toBeUndefined();
    const since = () => phone.clock.now() - (result.current.since?.at ?? Number.NaN);
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await happens(phone, () => {}, 5_000);
    expect(since()).toBe(5_000);
    await happens(phone, () => phone.world.answer('1000'));
    await happens(phone, () => {}, 3_000);
    expect(since()).toBe(3_000);
    await happens(phone, () => phone.world.hold('1000'));
    expect(since()).toBe(0);
    await happens(phone, () => phone.world.hold('1000'));
    expect(since()).toBe(3_000);
  });

  it.each([-3_600_000, -2_000, 3_600_000])('goes on as it was when the clock is set by %i ms during a call', async (by) => {
    const phone = await logIn();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await happens(phone, () => phone.world.answer('1000'));
    const { result } = renderPhoneHook(phone, () => useCallTimer());
    const seconds = () => (result.current.now() - (result.current.since?.at ?? Number.NaN)) / 1_000;
    await happens(phone, () => {}, 5_000);
    phone.clock.correct(by);
    expect(seconds()).toBe(5);
    await happens(phone, () => {}, 2_000);
    phone.clock.correct(-by);
    expect(seconds()).toBe(7);
  });
});
