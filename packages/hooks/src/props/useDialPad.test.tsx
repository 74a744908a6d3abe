import { encodeMessage } from '@hookswitch/core/protocol';
import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { customerData } from '../../test/customerData.js';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { type DialPadOptions, useDialPad } from './useDialPad.js';

turnPageByHand();

function dialPad(phone: Phone, initialProps: DialPadOptions = {}) {
  const { result, rerender } = renderPhoneHook(phone, useDialPad, { initialProps });
  return {
    result,
    rerender,
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
    recent: [],
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
  expect(result.current).toMatchObject({
    value: '',
    recent: [{ number: '10 01', name: 'Bob Lambert' }],
    problem: undefined,
    isPending: false,
  });
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

it('offers a call once where the dial plan writes its number otherwise', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  const { dial } = phone.client;
  vi.spyOn(phone.client, 'dial').mockImplementation((_, data) => dial('0612345678', data));
  type('00612345678');
  await call();
  expect(phone.client.getState().calls).toMatchObject([{ number: '0612345678', state: 'dialing' }]);
  const once = [{ number: '00612345678', name: 'Jane Martin' }];
  expect(result.current.recent).toEqual(once);
  // Its name is told anew.
  const [{ id, conversationId } = { id: '', conversationId: '' }] = phone.client.getState().calls;
  const event = { eventType: 'EventEstablished', uniqueId: id, linkedId: conversationId, DN: '1000', otherDN: '0612345678' };
  await happens(phone, () => phone.simulator.faults.send(encodeMessage('PhoneEvent', { ...event, otherDName: 'J. Martin' }), 'ada'));
  expect(result.current.recent).toEqual([{ number: '00612345678', name: 'J. Martin' }]);
  // Passed on to somebody else, it is a call with them.
  const other = { ...event, otherDN: '1002', otherDName: 'Cléa Moreau' };
  await happens(phone, () => phone.simulator.faults.send(encodeMessage('PhoneEvent', other), 'ada'));
  expect(result.current.recent).toMatchObject([{ number: '1002' }, { number: '00612345678' }]);
});

it('keeps what is typed when it cannot be called, and says why until something is typed', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('reception');
  await call();
  expect(result.current).toMatchObject({
    value: 'reception',
    problem: { code: 'bad-destination', typed: 'reception' },
    recent: [],
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
  expect(result.current).toMatchObject({ value: '1001', isPending: false, problem: { code: 'timeout' }, recent: [] });
});

it('does not leave "not confirmed" under the keys once the call is there after all', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('1001');
  phone.simulator.faults.freeze();
  await call();
  await happens(phone, () => {}, 5_000);
  expect(result.current.problem).toMatchObject({ code: 'timeout' });
  await happens(phone, () => phone.simulator.faults.thaw());
  expect(phone.client.getState().calls).toHaveLength(1);
  expect(result.current.problem).toBeUndefined();
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
  expect(result.current).toMatchObject({ value: '1002', recent: [{ number: '1001', name: 'Bob Lambert' }] });
});

it('takes the problem away when it is tried again', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  type('1001');
  await happens(phone, () => phone.simulator.faults.stop());
  await call();
  await happens(phone, () => phone.simulator.faults.start(), 30_000);
  await call();
  expect(result.current).toMatchObject({ value: '', problem: undefined, recent: [{ number: '1001', name: 'Bob Lambert' }] });
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
  expect(result.current).toMatchObject({ value: '', recent: [{ number: '1002', name: 'Cléa Moreau' }] });
});

it('cleans what is pasted when a phone can dial it', async () => {
  const { result } = dialPad(await logIn());
  expect(['+33 (0)6 12.34', 'tel:1001', 'reception', ''].map(result.current.cleanPasted)).toEqual(['+3361234', '1001', 'reception', '']);
});

it('sends data along by the keys of the wire, clears it once called, and begins again with what the host gives', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone, { schema: customerData, defaultData: { USR_customer: '4711' } });
  const { data } = result.current;
  act(() => data.onChange('balance', '12,5'));
  act(() => result.current.data.onChange('campaign', 'Spring'));
  act(() => result.current.data.onChange('reason', '  '));
  type('1001');
  await call();
  expect(phone.sent.at(-1)).toMatchObject({ command: 'dial', variables: { customer: '4711', balance: '12.5', campaign: 'Spring' } });
  expect(phone.sent.at(-1)?.['variables']).not.toHaveProperty('reason');
  expect([...result.current.data.entries]).toEqual([['customer', '4711']]);
});

it('follows the data of the host until some is changed here', async () => {
  const phone = await logIn();
  const { result, rerender } = dialPad(phone, { defaultData: { customer: '1' } });
  rerender({ defaultData: { customer: '2' } });
  expect(result.current.data.entries.get('customer')).toBe('2');
  act(() => result.current.data.onChange('reason', 'x'));
  rerender({ defaultData: { customer: '3' } });
  expect(result.current.data.entries.get('customer')).toBe('2');
  act(() => result.current.data.onRemove('customer'));
  expect([...result.current.data.entries]).toEqual([['reason', 'x']]);
});

it('dials nothing with data that does not fit, and keeps both', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone, { schema: customerData });
  act(() => result.current.data.onChange('balance', 'much'));
  type('1001');
  await call();
  expect(result.current).toMatchObject({
    value: '1001',
    data: { invalid: ['balance'] },
    problem: { code: 'bad-user-data', key: 'balance' },
  });
  expect(phone.sent.some(({ command }) => command === 'dial')).toBe(false);
});

it('keeps the data that a consultation could not take', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  await talk(phone);
  act(() => result.current.data.onChange('reason', 'renewal'));
  type('1002');
  await call();
  expect(phone.sent.at(-1)).not.toHaveProperty('variables');
  expect(result.current.data.entries.get('reason')).toBe('renewal');
});

it('makes keys heard when it is asked to', async () => {
  const phone = await logIn();
  const { result, rerender } = dialPad(phone);
  expect(result.current.onKeySound).toBeUndefined();
  rerender({ keyTones: true });
  // There is no Web Audio here, and pressing a key is no reason to fail.
  expect(() => result.current.onKeySound?.('5')).not.toThrow();
});

async function talk(phone: Phone): Promise<void> {
  await happens(phone, () => {
    phone.world.call('0612345678', '1000');
    phone.world.answer('1000');
  });
}

const tonesIn = (phone: Phone) => phone.sent.filter(({ command }) => command === 'sendDtmf').map(({ key }) => key);

it('has no keys to send without a call, nor while one rings', async () => {
  const phone = await logIn();
  const { result } = dialPad(phone);
  expect(result.current.tones).toMatchObject({ isOn: false, partner: '', permission: { ok: false, reason: 'no-call' } });
  await happens(phone, () => phone.world.call('0612345678', '1000'));
  act(() => result.current.tones.onSwitch(true));
  expect(result.current.tones.isOn).toBe(false);
  await happens(phone, () => result.current.tones.onTones('1'));
  expect(tonesIn(phone)).toEqual([]);
});

it('sends keys to the one call that is up, in their order, and shows what was sent', async () => {
  const phone = await logIn();
  const { result } = dialPad(phone);
  await talk(phone);
  expect(result.current.tones).toMatchObject({ isOn: false, permission: { ok: true }, sent: '' });
  act(() => result.current.tones.onSwitch(true));
  await happens(phone, () => result.current.tones.onTones('1'));
  await happens(phone, () => result.current.tones.onTones('22 3#'));
  expect(tonesIn(phone)).toEqual(['1', '2', '2', '3', '#']);
  expect(result.current.tones).toMatchObject({ isOn: true, sent: '1223#' });
  expect(result.current.value).toBe('');
});

it('sends nothing of a text with other keys in it, and says so until the next', async () => {
  const phone = await logIn();
  const { result } = dialPad(phone);
  await talk(phone);
  act(() => result.current.tones.onSwitch(true));
  await happens(phone, () => result.current.tones.onTones('12ab'));
  await happens(phone, () => result.current.tones.onTones('+12'));
  expect(tonesIn(phone)).toEqual([]);
  expect(result.current.problem).toEqual({ code: 'bad-destination', command: 'sendDtmf', typed: '+12' });
  await happens(phone, () => result.current.tones.onTones('1'));
  expect(result.current.problem).toBeUndefined();
});

it('says that a key was not sent when the link is down', async () => {
  const phone = await logIn();
  const { result } = dialPad(phone);
  await talk(phone);
  act(() => result.current.tones.onSwitch(true));
  await happens(phone, () => phone.simulator.faults.stop());
  await happens(phone, () => result.current.tones.onTones('1'));
  expect(result.current).toMatchObject({ problem: { code: 'not-connected', command: 'sendDtmf' }, tones: { isOn: true, sent: '' } });
});

it('ends the keys with their call: the next one begins without them, and hears nothing', async () => {
  const phone = await logIn();
  const { result } = dialPad(phone);
  await talk(phone);
  act(() => result.current.tones.onSwitch(true));
  await happens(phone, () => result.current.tones.onTones('12'));
  const { onTones } = result.current.tones;
  await happens(phone, () => phone.world.hangUp('1000'));
  expect(result.current.tones).toMatchObject({ isOn: false, sent: '' });
  await talk(phone);
  expect(result.current.tones).toMatchObject({ isOn: false, sent: '', permission: { ok: true } });
  // A press that was meant for the call before.
  await happens(phone, () => onTones('3'));
  expect(tonesIn(phone)).toEqual(['1', '2']);
  expect(result.current.problem).toMatchObject({ code: 'no-call', command: 'sendDtmf' });
});

it('takes the keys back up after a hold, and goes back to the number when it is told', async () => {
  const phone = await logIn();
  const { result } = dialPad(phone);
  await talk(phone);
  act(() => result.current.tones.onSwitch(true));
  await happens(phone, () => result.current.tones.onTones('1'));
  await happens(phone, () => phone.client.hold());
  expect(result.current.tones).toMatchObject({ isOn: false, permission: { ok: false } });
  await happens(phone, () => phone.client.resume());
  expect(result.current.tones).toMatchObject({ isOn: true, sent: '1' });
  act(() => result.current.tones.onSwitch(false));
  expect(result.current.tones.isOn).toBe(false);
});

it('empties itself when a call comes up after its time-out, and its data does not wait for the next customer', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  phone.simulator.faults.delayCommands(6_000);
  type('10 01');
  act(() => result.current.data.onChange('customer', '4711'));
  await call();
  await happens(phone, () => {}, 5_000);
  expect(result.current).toMatchObject({ value: '10 01', problem: { code: 'timeout' } });
  await happens(phone, () => {}, 2_000);
  expect(phone.client.getState().calls).toMatchObject([{ number: '1001' }]);
  expect(result.current).toMatchObject({ value: '', problem: undefined, recent: [{ number: '10 01' }] });
  expect(result.current.data.entries).toEqual(new Map());
});

it('keeps what was typed since for the next customer when an earlier call comes up late', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  phone.simulator.faults.delayCommands(6_000);
  type('1001');
  act(() => result.current.data.onChange('customer', '4711'));
  await call();
  await happens(phone, () => {}, 5_000);
  type('1002');
  act(() => result.current.data.onChange('customer', '4712'));
  await happens(phone, () => {}, 2_000);
  expect(phone.client.getState().calls).toMatchObject([{ number: '1001' }]);
  expect(result.current.value).toBe('1002');
  expect(result.current.data.entries).toEqual(new Map([['customer', '4712']]));
});

it('keeps the data that was changed while a call was on its way, which is meant for the next one', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  phone.simulator.faults.delayCommands(1_000);
  type('1001');
  act(() => result.current.data.onChange('customer', '4711'));
  await call();
  type('1002');
  act(() => result.current.data.onChange('customer', '4712'));
  await happens(phone, () => {}, 2_000);
  expect(phone.client.getState().calls).toMatchObject([{ number: '1001' }]);
  expect(result.current.value).toBe('1002');
  expect(result.current.data.entries).toEqual(new Map([['customer', '4712']]));
});

it('calls the next customer at once after a call that came to nothing, and empties itself', async () => {
  const phone = await logIn();
  const { result, type, call } = dialPad(phone);
  phone.simulator.faults.refuseCommands(1);
  type('1001');
  await call();
  await happens(phone, () => {}, 5_000);
  type('1002');
  act(() => result.current.data.onChange('customer', '4712'));
  await call();
  expect(phone.client.getState().calls).toMatchObject([{ number: '1002' }]);
  expect(result.current).toMatchObject({ value: '', problem: undefined });
  expect(result.current.data.entries).toEqual(new Map());
});
