import { expect, it, vi } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, nextFrameOfPage, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useHintGrid } from './useHintGrid.js';

turnPageByHand();

const colleagues = [
  { number: '1001', name: 'Bob Lambert' },
  { number: '1002', name: 'Cléa Moreau', group: 'Sales' },
];

it('hands the colleagues on, with where each cell reads its own number', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useHintGrid({ colleagues }));
  expect(result.current.colleagues).toBe(colleagues);
  const { hints } = result.current;
  expect(hints.get('1001')).toBeUndefined();
  const told: unknown[] = [];
  const leave = hints.subscribe('1001', () => told.push(hints.get('1001')));
  await happens(phone);
  nextFrameOfPage();
  expect(told).toEqual(['AVAILABLE']);
  leave();
});

it('calls a colleague', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useHintGrid({ colleagues }));
  expect(result.current).toMatchObject({ action: 'dial', callPermission: { ok: true } });
  await happens(phone, () => result.current.onCall('1001'));
  expect(phone.client.getState().calls).toMatchObject([{ number: '1001', state: 'dialing' }]);
});

it('asks a colleague while a call is up', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useHintGrid({ colleagues }));
  await happens(phone, () => {
    phone.world.call('0612345678', '1000');
    phone.world.answer('1000');
  });
  expect(result.current).toMatchObject({ action: 'consult', callPermission: { ok: true } });
  await happens(phone, () => result.current.onCall('1002'));
  expect(phone.client.getState().calls).toMatchObject([{ state: 'held' }, { number: '1002', state: 'dialing' }]);
  expect(result.current.callPermission).toEqual({ ok: false, reason: 'several-calls' });
});

it('says that the server did not confirm a call, until it has', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useHintGrid({ colleagues }));
  phone.simulator.faults.delay(4_000);
  await happens(phone, () => result.current.onCall('1001'));
  expect(result.current).toMatchObject({ isPending: true, problem: undefined });
  await happens(phone, () => {}, 5_000);
  expect(result.current).toMatchObject({ isPending: false, problem: { code: 'timeout', command: 'dial' } });
  await happens(phone, () => {}, 4_000);
  expect(phone.client.getState().calls).toHaveLength(1);
  expect(result.current.problem).toBeUndefined();
});

it('takes the reason of a failed call away when somebody is called again', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useHintGrid({ colleagues }));
  await happens(phone, () => result.current.onCall('reception'));
  expect(result.current.problem).toMatchObject({ code: 'bad-destination', typed: 'reception' });
  await happens(phone, () => result.current.onCall('1001'));
  expect(result.current).toMatchObject({ isPending: false, problem: undefined });
});

it('keeps its handler and its hints from render to render, so that cells need not render', async () => {
  const phone = await logIn();
  const { result, rerender } = renderPhoneHook(phone, () => useHintGrid({ colleagues }));
  const { onCall, hints } = result.current;
  await happens(phone, () => phone.world.call('bob', '1000'));
  rerender();
  expect(result.current.onCall).toBe(onCall);
  expect(result.current.hints).toBe(hints);
});

it('has all numbers asked for at once, and only once for a list that says the same', async () => {
  const phone = await logIn();
  const want = vi.spyOn(phone.client.hints, 'want');
  const { rerender } = renderPhoneHook(phone, () => useHintGrid({ colleagues: colleagues.map((colleague) => ({ ...colleague })) }));
  expect(want).toHaveBeenCalledWith(['1001', '1002']);
  want.mockClear();
  rerender();
  expect(want).not.toHaveBeenCalled();
});

it('offers a transfer only while there is a call to give away', async () => {
  const phone = await logIn();
  const onTransferTo = vi.fn();
  const { result } = renderPhoneHook(phone, () => useHintGrid({ colleagues, onTransferTo }));
  expect(result.current.onTransferTo).toBeUndefined();
  await happens(phone, () => {
    phone.world.call('0612345678', '1000');
    phone.world.answer('1000');
  });
  expect(result.current).toMatchObject({ onTransferTo, transferPermission: { ok: true } });
});

it('hands on how the host wants it to look', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useHintGrid({ colleagues, sort: 'state', density: 'compact', isLoading: true }));
  expect(result.current).toMatchObject({ sort: 'state', density: 'compact', isLoading: true });
});
