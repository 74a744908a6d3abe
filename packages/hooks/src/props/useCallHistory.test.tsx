import { describe, expect, it } from 'vitest';
import { createPhone, logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useCallHistory } from './useCallHistory.js';

turnPageByHand();

describe('useCallHistory', () => {
  it('shows the calls, the newest first, and keeps them in view while it asks again', async () => {
    const phone = await logIn();
    phone.world.call('0612345678', '1000');
    phone.world.hangUp('0612345678');
    await phone.flow(2_000);
    const { result } = renderPhoneHook(phone, () => useCallHistory());
    expect(result.current.phase).toBe('loading');
    await happens(phone);
    expect(result.current).toMatchObject({ phase: 'found', isRefreshing: false, entries: [{ outcome: 'missed', number: '0612345678' }] });
    expect(result.current.entries[0]?.startedAt).toBe(Math.floor((phone.clock.now() - 2_000) / 1_000) * 1_000);
    expect(result.current.now()).toBe(phone.clock.now());
    phone.simulator.faults.delayAnswers(1_000);
    await happens(phone, () => result.current.onRefresh());
    expect(result.current).toMatchObject({ phase: 'found', isRefreshing: true });
    await happens(phone, () => {}, 1_000);
    expect(result.current.isRefreshing).toBe(false);
  });

  it('is none without calls, and idle without a session', async () => {
    expect(renderPhoneHook(createPhone(), () => useCallHistory()).result.current.phase).toBe('idle');
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useCallHistory({ days: 3 }));
    await happens(phone);
    expect(result.current.phase).toBe('none');
  });

  it('says why it cannot be had, and keeps what was there', async () => {
    const phone = await logIn('ada', {}, { pastCalls: 3 });
    const { result } = renderPhoneHook(phone, () => useCallHistory());
    await happens(phone);
    phone.simulator.faults.loseAnswers(1);
    await happens(phone, () => result.current.onRefresh(), 10_000);
    expect(result.current).toMatchObject({ phase: 'problem', historyProblem: { code: 'no-response' } });
    expect(result.current.entries).toHaveLength(3);
  });

  it('calls back', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useCallHistory());
    await happens(phone);
    expect(result.current).toMatchObject({ action: 'dial', callPermission: { ok: true }, isPending: false });
    await happens(phone, () => result.current.onCall('1003'));
    expect(phone.client.getState().calls).toMatchObject([{ number: '1003' }]);
    expect(result.current.callPermission.ok).toBe(false);
  });
});
