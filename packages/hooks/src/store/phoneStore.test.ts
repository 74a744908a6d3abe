import type { PhoneClientOptions } from '@hookswitch/core';
import { createFakeTransport, ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { createPhone, logIn } from '../../test/logIn.js';
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

describe('while a session begins', () => {
  /** A page whose frames the test counts, and what it would render of a log-in. */
  function logInSeen(options: PhoneClientOptions = {}) {
    const phone = createPhone(options);
    const frames: (() => void)[] = [];
    const { store, follow } = createPhoneStore(phone.client, (run) => {
      frames.push(run);
      return () => frames.splice(frames.indexOf(run), 1);
    });
    const leave = follow();
    const seen: string[] = [];
    store.subscribe(({ connection, verification }) => seen.push(`${connection.phase}, ${verification}`));
    phone.client.login({ username: 'ada', password: '1234' }).catch(() => undefined);
    return { phone, store, leave, frames, seen };
  }

  it('its messages are taken together, and what is settled at once', async () => {
    const { phone, store, frames, seen } = logInSeen();
    await phone.flow();
    expect(seen).toEqual(['idle, checking', 'online, checking', 'online, verified']);
    expect(frames).toEqual([]);
    expect(store.getState()).toBe(phone.client.getState());
  });

  it('whoever has waited for the log-in finds the session', async () => {
    const phone = createPhone();
    const { store, follow } = createPhoneStore(phone.client, () => () => {});
    follow();
    const found: string[] = [];
    void phone.client.login({ username: 'ada', password: '1234' }).then(() => found.push(store.getState().connection.phase));
    await phone.flow();
    expect(found).toEqual(['online']);
  });

  it('a frame of the page shows how far it has come', async () => {
    const { phone, store, frames, seen } = logInSeen({ transport: createFakeTransport(new ManualClock()).transport });
    await phone.flow();
    expect(seen).toEqual(['idle, checking']);
    frames[0]?.();
    expect(seen).toEqual(['idle, checking', 'connecting, checking']);
    expect(store.getState()).toBe(phone.client.getState());
  });

  it('a call that rings already is told at once', async () => {
    const clock = new ManualClock();
    const server = createFakeTransport(clock);
    server.snapshot = undefined;
    const { phone, store, frames, seen } = logInSeen({ transport: server.transport });
    await phone.flow();
    clock.advance(0);
    clock.advance(0);
    expect(seen).toEqual(['idle, checking', 'online, checking']);
    server.socket().send('PhoneEvent', {
      eventType: 'EventRinging',
      DN: '1000',
      otherDN: '1001',
      linkedId: '1',
      uniqueId: '2',
      callDirection: 'Incoming',
      userData: {},
    });
    expect(seen).toEqual(['idle, checking', 'online, checking', 'online, checking']);
    expect(store.getState().calls).toMatchObject([{ state: 'ringing' }]);
    expect(frames).toEqual([]);
  });

  it('a refused log-on is told at once', async () => {
    const clock = new ManualClock();
    const server = createFakeTransport(clock);
    server.behaviour = 'refuses-log-on';
    const { phone, seen } = logInSeen({ transport: server.transport });
    await phone.flow();
    clock.advance(0);
    clock.advance(0);
    expect(seen).toEqual(['idle, checking', 'stopped, checking']);
  });

  it('who follows no more is told nothing more', async () => {
    const { phone, leave, frames, seen } = logInSeen({ transport: createFakeTransport(new ManualClock()).transport });
    await phone.flow();
    leave();
    expect(frames).toEqual([]);
    expect(seen).toEqual(['idle, checking']);
  });
});
