import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useDialPad } from './useDialPad.js';

turnPageByHand();

function dialPad(phone: Phone) {
  const { result } = renderPhoneHook(phone, useDialPad);
  return {
    result,
    type: (value: string) => act(() => result.current.onValueChange(value)),
    call: () => happens(phone, () => result.current.onCall()),
  };
}

it('starts empty', async () => {
  const { result } = dialPad(await logIn());
  expect(result.current).toMatchObject({
    value: '',
    action: 'dial',
    callPermission: { ok: true },
    isPending: false,
    problem: undefined,
    lastDialled: undefined,
  });
});

it('keeps what is typed as it is typed', async () => {
  const { result, type } = dialPad(await logIn());
  type('+33 (0)1-');
  expect(result.current.value).toBe('+33 (0)1-');
});

it('calls what is typed, clears it, and offers it again', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('10 01');
  await call();
  expect(phone.client.getState().calls).toMatchObject([{ number: '1001', state: 'dialing' }]);
  expect(result.current).toMatchObject({ value: '', lastDialled: '10 01', problem: undefined, isPending: false });
});

it('is pending until the server shows the call, with what was typed still there', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  phone.simulator.faults.delay(200);
  type('1001');
  await call();
  expect(result.current).toMatchObject({ isPending: true, value: '1001' });
  await happens(phone, () => {}, 500);
  expect(result.current).toMatchObject({ isPending: false, value: '' });
});

it('keeps what is typed when it cannot be called, and says why until something is typed', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('reception');
  await call();
  expect(result.current).toMatchObject({
    value: 'reception',
    problem: { code: 'bad-destination', typed: 'reception' },
    lastDialled: undefined,
  });
  type('reception!');
  expect(result.current.problem).toBeUndefined();
});

it('refuses to call nothing', async () => {
  const phone = await logIn();
  const { result, call } = dialPad(phone);
  await call();
  expect(result.current.problem).toMatchObject({ code: 'bad-destination' });
  expect(phone.sent.some(({ command }) => command === 'dial')).toBe(false);
});

it('keeps what is typed when the server never answers', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('1001');
  phone.simulator.faults.freeze();
  await call();
  await happens(phone, () => {}, 5_000);
  expect(result.current).toMatchObject({ value: '1001', isPending: false, problem: { code: 'timeout' }, lastDialled: undefined });
});

it('keeps what is typed while the link is down', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('1001');
  await happens(phone, () => phone.simulator.faults.stop());
  expect(result.current.callPermission).toEqual({ ok: false, reason: 'not-connected' });
  await call();
  expect(result.current).toMatchObject({ value: '1001', problem: { code: 'not-connected' } });
});

it('keeps what is typed while a call is being made', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  phone.simulator.faults.delay(200);
  type('1001');
  await call();
  type('1002');
  await happens(phone, () => {}, 500);
  expect(result.current).toMatchObject({ value: '1002', lastDialled: '1001' });
});

it('takes the problem away when it is tried again', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('1001');
  await happens(phone, () => phone.simulator.faults.stop());
  await call();
  await happens(phone, () => phone.simulator.faults.start(), 30_000);
  await call();
  expect(result.current).toMatchObject({ value: '', problem: undefined, lastDialled: '1001' });
});

it('consults while a call is up: the first call waits on hold', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  await happens(phone, () => {
    phone.world.call('0612345678', '1000');
    phone.world.answer('1000');
  });
  expect(result.current.action).toBe('consult');
  type('1002');
  await call();
  expect(phone.sent.at(-1)).toMatchObject({ command: 'attendedTransfer', destination: '1002' });
  expect(phone.client.getState().calls).toMatchObject([
    { number: '0612345678', state: 'held' },
    { number: '1002', state: 'dialing' },
  ]);
  expect(result.current).toMatchObject({ value: '', lastDialled: '1002' });
});
