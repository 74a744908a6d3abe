import { expect, it, vi } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { createPhoneStore } from './phoneStore.js';

it("is the client's own state, not a copy", async () => {
  const phone = await logIn();
  expect(createPhoneStore(phone.client).store.getState()).toBe(phone.client.getState());
});

it('changes once for one message', async () => {
  const phone = await logIn();
  const { store, follow } = createPhoneStore(phone.client);
  follow();
  const messages = vi.fn();
  phone.client.onEvent((event) => event.type === 'message' && messages());
  const changes = vi.fn();
  store.subscribe(changes);
  phone.world.call('bob', '1000');
  await phone.flow();
  phone.world.answer('1000');
  await phone.flow();
  expect(messages.mock.calls.length).toBeGreaterThan(2);
  expect(changes).toHaveBeenCalledTimes(messages.mock.calls.length);
  expect(store.getState()).toBe(phone.client.getState());
});

it('does not change for a message that says nothing new', async () => {
  const phone = await logIn();
  const { store, follow } = createPhoneStore(phone.client);
  follow();
  phone.world.call('bob', '1000');
  await phone.flow();
  const changes = vi.fn();
  store.subscribe(changes);
  const call = phone.world.callsOf('1000')[0];
  phone.simulator.faults.send(JSON.stringify({ msgType: 'PhoneEvent', ctiMessage: call }), 'ada');
  await phone.flow();
  expect(changes).not.toHaveBeenCalled();
});

it('takes what happened before it began to follow', async () => {
  const phone = await logIn();
  const { store, follow } = createPhoneStore(phone.client);
  phone.world.call('bob', '1000');
  await phone.flow();
  expect(store.getState().calls).toEqual([]);
  follow();
  expect(store.getState().calls).toMatchObject([{ number: '1001' }]);
});

it('stands still once it follows no more, and catches up when it does again', async () => {
  const phone = await logIn();
  const { store, follow } = createPhoneStore(phone.client);
  follow()();
  phone.world.call('bob', '1000');
  await phone.flow();
  expect(store.getState().calls).toEqual([]);
  follow();
  expect(store.getState()).toBe(phone.client.getState());
});
