import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { createPhone, logIn } from '../../test/logIn.js';
import { happens, nextFrameOfPage, renderPhone, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { usePermission } from './usePermission.js';

turnPageByHand();

function Reason() {
  const may = usePermission('hold');
  return <p>{may.ok ? 'ok' : may.reason}</p>;
}

describe('usePermission', () => {
  it('says why not, and that it may be done once it may', async () => {
    const phone = createPhone();
    const { result } = renderPhoneHook(phone, () => ({ dial: usePermission('dial'), hold: usePermission('hold') }));
    expect(result.current.dial).toEqual({ ok: false, reason: 'not-connected' });
    await happens(phone, () => void phone.client.login({ username: 'ada', password: '1234' }));
    expect(result.current).toEqual({ dial: { ok: true }, hold: { ok: false, reason: 'no-call' } });
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(result.current).toEqual({ dial: { ok: false, reason: 'in-call' }, hold: { ok: false, reason: 'no-call' } });
    await happens(phone, () => phone.world.answer('1000'));
    expect(result.current.hold).toEqual({ ok: true });
  });

  it('is about the call that is named', async () => {
    const phone = await logIn();
    phone.world.call('bob', '1000');
    phone.world.answer('1000');
    await phone.flow();
    const id = phone.client.getState().calls[0]?.id;
    const { result } = renderPhoneHook(phone, () => [usePermission('answer', id), usePermission('hangup', 'of old')]);
    expect(result.current).toEqual([
      { ok: false, reason: 'wrong-state' },
      { ok: false, reason: 'no-call' },
    ]);
  });

  it('refuses while the link is down, and until the calls are sure', async () => {
    const phone = await logIn();
    phone.world.call('bob', '1000');
    await phone.flow();
    const { result } = renderPhoneHook(phone, () => usePermission('answer'));
    await happens(phone, () => phone.simulator.faults.stop());
    expect(result.current).toEqual({ ok: false, reason: 'not-connected' });
    await happens(phone, () => phone.simulator.faults.start());
    // Slow enough to look between the log-on and the list of calls.
    phone.simulator.faults.delay(1_000);
    const seen: unknown[] = [];
    for (let step = 0; step < 20; step += 1) {
      await happens(phone, () => {}, 500);
      nextFrameOfPage();
      if (seen.at(-1) !== result.current) seen.push(result.current);
    }
    expect(seen).toEqual([{ ok: false, reason: 'not-connected' }, { ok: false, reason: 'unverified' }, { ok: true }]);
  });

  it('refuses a user without a line', async () => {
    const phone = await logIn('iris');
    expect(renderPhoneHook(phone, () => usePermission('dial')).result.current).toEqual({ ok: false, reason: 'no-line' });
  });

  it('is the same object while the answer is the same', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, () => usePermission('hold'));
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });

  it('renders nothing while the answer is the same', async () => {
    const phone = await logIn();
    let renders = 0;
    renderPhone(
      phone,
      <Profiler id="button" onRender={() => (renders += 1)}>
        <Reason />
      </Profiler>,
    );
    renders = 0;
    await happens(phone, () => phone.world.call('bob', '1000'));
    await happens(phone, () => phone.world.call('clea', '1000'));
    await happens(phone, () => phone.world.setDnd('ada', true));
    expect(renders).toBe(0);
  });
});
