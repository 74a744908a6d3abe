import { describe, expect, it } from 'vitest';
import { createPhone, logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useDndToggle, useForwardingSwitches } from './switchHooks.js';

turnPageByHand();

describe('useDndToggle', () => {
  it('is unknown, and may not be switched, before a log-in', () => {
    const { result } = renderPhoneHook(createPhone(), useDndToggle);
    expect(result.current).toMatchObject({ isSelected: undefined, permission: { ok: false, reason: 'not-connected' } });
  });

  it('shows what the server says, pending until it has', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDndToggle);
    phone.simulator.faults.delay(200);
    await happens(phone, () => result.current.onChange(true));
    expect(result.current).toMatchObject({ isSelected: false, isPending: true });
    await happens(phone, () => {}, 500);
    expect(result.current).toMatchObject({ isSelected: true, isPending: false, problem: undefined });
  });

  it('falls back, with the reason, when the server does not confirm', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDndToggle);
    phone.simulator.faults.freeze();
    await happens(phone, () => result.current.onChange(true), 5_000);
    expect(result.current).toMatchObject({ isSelected: false, isPending: false, problem: { code: 'timeout', command: 'dnd' } });
  });

  it('takes the reason away when it is tried again', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDndToggle);
    phone.simulator.faults.freeze();
    await happens(phone, () => result.current.onChange(true), 5_000);
    await happens(phone, () => result.current.onChange(true));
    expect(result.current).toMatchObject({ isPending: true, problem: undefined });
  });

  it('does not go on saying that the server did not confirm once it has', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDndToggle);
    phone.simulator.faults.delay(4_000);
    await happens(phone, () => result.current.onChange(true), 5_000);
    expect(result.current).toMatchObject({ isSelected: false, problem: { code: 'timeout' } });
    await happens(phone, () => {}, 4_000);
    expect(result.current).toMatchObject({ isSelected: true, problem: undefined });
  });

  it('does not bring a problem back that is over', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDndToggle);
    phone.simulator.faults.freeze();
    await happens(phone, () => result.current.onChange(true), 5_000);
    await happens(phone, () => phone.simulator.faults.thaw());
    await happens(phone, () => phone.world.setDnd('ada', false));
    expect(result.current).toMatchObject({ isSelected: false, problem: undefined });
  });

  it('follows a change made on the phone itself', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDndToggle);
    await happens(phone, () => phone.world.setDnd('ada', true));
    expect(result.current).toMatchObject({ isSelected: true, isPending: false, problem: undefined });
  });

  it('is pending wherever it is shown', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => [useDndToggle(), useDndToggle()] as const);
    phone.simulator.faults.delay(200);
    await happens(phone, () => result.current[0].onChange(true));
    expect(result.current.map((one) => one.isPending)).toEqual([true, true]);
  });
});

describe('useForwardingSwitches', () => {
  const row = (result: { readonly current: ReturnType<typeof useForwardingSwitches> }, kind: 'na' | 'unc' | 'busy') =>
    result.current.rows.find((one) => one.kind === kind);

  async function forwarding(world = {}): Promise<{ phone: Phone; result: { current: ReturnType<typeof useForwardingSwitches> } }> {
    const phone = await logIn('ada', {}, world);
    return { phone, result: renderPhoneHook(phone, useForwardingSwitches).result };
  }

  it('has the three forwards, unknown until the server has told them', () => {
    const { result } = renderPhoneHook(createPhone(), useForwardingSwitches);
    expect(result.current.permission).toEqual({ ok: false, reason: 'not-connected' });
    expect(result.current.rows).toEqual(
      ['unc', 'busy', 'na'].map((kind) => ({ kind, isSelected: undefined, destination: '', isPending: false, problem: undefined })),
    );
  });

  it.each([
    ['unc', 'uncFwd'],
    ['busy', 'busyFwd'],
    ['na', 'naFwd'],
  ] as const)('switches %s by %s, and nothing else', async (kind, command) => {
    const { phone, result } = await forwarding();
    phone.simulator.faults.delay(200);
    await happens(phone, () => result.current.onChange(kind, true, '10 02'));
    expect(result.current.rows.map((one) => [one.kind, one.isPending])).toEqual([
      ['unc', kind === 'unc'],
      ['busy', kind === 'busy'],
      ['na', kind === 'na'],
    ]);
    await happens(phone, () => {}, 500);
    expect(phone.sent.at(-1)).toMatchObject({ command, destination: '1002', state: true });
    expect(row(result, kind)).toEqual({ kind, isSelected: true, destination: '1002', isPending: false, problem: undefined });
    expect(result.current.rows.filter((one) => one.isSelected)).toHaveLength(1);
  });

  it('keeps the destination when it is switched off', async () => {
    const { phone, result } = await forwarding();
    await happens(phone, () => result.current.onChange('busy', true, '1002'));
    await happens(phone, () => result.current.onChange('busy', false, ''));
    expect(row(result, 'busy')).toMatchObject({ isSelected: false, destination: '1002' });
  });

  it('says of one forward why it failed, and leaves the others alone', async () => {
    const { phone, result } = await forwarding();
    await happens(phone, () => result.current.onChange('na', true, 'home'));
    await happens(phone, () => result.current.onChange('unc', true, ''));
    expect(result.current.rows.map((one) => one.problem?.code)).toEqual(['bad-destination', undefined, 'bad-destination']);
    await happens(phone, () => result.current.onChange('na', true, '1002'));
    expect(result.current.rows.map((one) => one.problem?.code)).toEqual(['bad-destination', undefined, undefined]);
  });

  it('falls back, with the reason, when the server does not confirm', async () => {
    const { phone, result } = await forwarding();
    phone.simulator.faults.freeze();
    await happens(phone, () => result.current.onChange('na', true, '1002'), 5_000);
    expect(row(result, 'na')).toMatchObject({ isSelected: false, isPending: false, problem: { code: 'timeout', command: 'naFwd' } });
  });

  it('does not go on saying that the server did not confirm once it has', async () => {
    const { phone, result } = await forwarding();
    phone.simulator.faults.delay(4_000);
    await happens(phone, () => result.current.onChange('na', true, '1002'), 5_000);
    expect(row(result, 'na')?.problem).toMatchObject({ code: 'timeout' });
    await happens(phone, () => {}, 4_000);
    expect(row(result, 'na')).toMatchObject({ isSelected: true, destination: '1002', problem: undefined });
  });

  it('keeps the problem of one forward while another changes', async () => {
    const { phone, result } = await forwarding();
    await happens(phone, () => result.current.onChange('na', true, 'home'));
    await happens(phone, () => phone.world.setForward('ada', 'busyFwd', { enabled: true, destination: '1003' }));
    expect(row(result, 'busy')).toMatchObject({ isSelected: true, destination: '1003' });
    expect(row(result, 'na')?.problem?.code).toBe('bad-destination');
  });

  it('follows changes made on the phone itself, told in full or in part', async () => {
    for (const userConfig of ['full', 'partial'] as const) {
      const { phone, result } = await forwarding({ userConfig });
      await happens(phone, () => phone.world.setForward('ada', 'uncFwd', { enabled: true, destination: '1004' }));
      expect(row(result, 'unc')).toMatchObject({ isSelected: true, destination: '1004', isPending: false });
    }
  });
});

describe('what a forward may not lead to', () => {
  it('is nothing a phone can dial, or the phone itself', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useForwardingSwitches({ ownNumber: '10 00' }));
    const { refusalOf } = result.current;
    expect(['1002', '06 12 34', '', '12$', 'reception', '10 00'].map((typed) => refusalOf?.(typed))).toEqual([
      undefined,
      undefined,
      undefined,
      'impossible',
      'impossible',
      'own-number',
    ]);
  });

  it('learns its own number from a call', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useForwardingSwitches);
    expect(result.current.refusalOf?.('1000')).toBeUndefined();
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    expect(result.current.refusalOf?.('1000')).toBe('own-number');
    await happens(phone, () => phone.world.hangUp('1000'));
    expect(result.current.refusalOf?.('1000')).toBe('own-number');
  });
});

it('remembers where a forward led after it is off, also for the next session', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, useForwardingSwitches);
  await happens(phone, () => result.current.onChange('unc', true, '1002'));
  await happens(phone, () => result.current.onChange('unc', false, '1002'));
  expect(result.current.rows[0]).toMatchObject({ kind: 'unc', isSelected: false, destination: '1002' });
  await happens(phone, () => phone.client.disconnect());
  expect(result.current.rows[0]).toMatchObject({ isSelected: undefined, destination: '' });
  await happens(phone, () => void phone.client.login({ username: 'ada', password: '1234' }));
  expect(result.current.rows[0]).toMatchObject({ kind: 'unc', isSelected: false, destination: '1002' });
});
