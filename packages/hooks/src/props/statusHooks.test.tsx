import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useConnectionBanner, usePhoneStatusBadge, useVoicemailBadge } from './statusHooks.js';

turnPageByHand();

it('counts new messages, and shows nothing for a user without a mailbox', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, useVoicemailBadge);
  await happens(phone, () => phone.world.leaveMessage('ada'));
  expect(result.current.counters).toMatchObject({ newMessages: 1 });
  expect(renderPhoneHook(await logIn('iris'), useVoicemailBadge).result.current).toEqual({ counters: undefined, mailbox: undefined });
});

it('says who is logged in, and the state of the line', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => usePhoneStatusBadge());
  expect(result.current).toMatchObject({ status: 'AVAILABLE', user: { fullName: 'Ada Ives' }, ownNumber: undefined });
});

it('learns its own number from a call, and keeps it after the call', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => usePhoneStatusBadge());
  await happens(phone, () => phone.world.call('bob', '1000'));
  expect(result.current.ownNumber).toBe('1000');
  await happens(phone, () => phone.world.hangUp('bob'));
  expect(result.current.ownNumber).toBe('1000');
});

it('believes the host about the own number', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => usePhoneStatusBadge({ ownNumber: '+33 1 23 45 10 00' }));
  await happens(phone, () => phone.world.call('bob', '1000'));
  expect(result.current.ownNumber).toBe('+33 1 23 45 10 00');
});

it('says that the link is lost and when it is tried again, on the same clock', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, useConnectionBanner);
  expect(result.current).toMatchObject({ connection: { phase: 'online' }, verification: 'verified' });
  await happens(phone, () => phone.simulator.faults.stop(), 60_000);
  const { connection, verification, now } = result.current;
  expect(verification).toBe('checking');
  expect(connection).toMatchObject({ phase: 'waiting' });
  const waitMs = connection.phase === 'waiting' ? connection.nextAttemptAt - now() : Number.NaN;
  expect(waitMs).toBeGreaterThan(0);
  expect(now()).toBe(phone.clock.now());
});

it('tries now when told to', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, useConnectionBanner);
  await happens(phone, () => phone.simulator.faults.stop(), 60_000);
  phone.simulator.faults.start();
  act(() => result.current.onTryNow());
  expect(result.current.connection.phase).toBe('connecting');
  await happens(phone);
  expect(result.current).toMatchObject({ connection: { phase: 'online' }, verification: 'verified' });
});

it('does not leave "not confirmed" on the voicemail button once the call is there after all', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useVoicemailBadge({ mailboxNumber: '*98' }));
  phone.simulator.faults.freeze();
  await happens(phone, () => result.current.mailbox?.onCall(), 5_000);
  expect(result.current.mailbox?.problem).toMatchObject({ code: 'timeout' });
  await happens(phone, () => phone.simulator.faults.thaw());
  expect(phone.client.getState().calls).toHaveLength(1);
  expect(result.current.mailbox?.problem).toBeUndefined();
});

it('asks for the calls again, when told to, where the server never said which there are', async () => {
  const phone = await logIn();
  await happens(phone, () => phone.world.call('bob', '1000') && phone.world.answer('1000'));
  const { result } = renderPhoneHook(phone, useConnectionBanner);
  phone.simulator.faults.delaySnapshots(60_000);
  await happens(phone, () => phone.simulator.faults.drop('ada'), 50_000);
  expect(result.current).toMatchObject({ connection: { phase: 'online' }, verification: 'unanswered' });
  phone.simulator.faults.delaySnapshots(0);
  await happens(phone, () => result.current.onTryNow());
  expect(result.current.verification).toBe('verified');
});

it('keeps its functions from render to render', async () => {
  const phone = await logIn();
  const { result, rerender } = renderPhoneHook(phone, useConnectionBanner);
  const { now, onTryNow } = result.current;
  rerender();
  expect(result.current.now).toBe(now);
  expect(result.current.onTryNow).toBe(onTryNow);
});

describe('the mailbox', () => {
  it('can be called only where its number is known', async () => {
    const phone = await logIn();
    expect(renderPhoneHook(phone, useVoicemailBadge).result.current.mailbox).toBeUndefined();
  });

  it('is called by the number of the host, once there is no other call', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useVoicemailBadge({ mailboxNumber: '1001' }));
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    expect(result.current.mailbox?.permission).toEqual({ ok: false, reason: 'in-call' });
    await happens(phone, () => phone.world.hangUp('1000'));
    await happens(phone, () => result.current.mailbox?.onCall());
    expect(phone.sent.at(-1)).toMatchObject({ command: 'dial', destination: '1001' });
    expect(result.current.mailbox).toMatchObject({ isPending: false, problem: undefined });
  });

  it('says why it could not be called, until it is tried again', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => useVoicemailBadge({ mailboxNumber: '1001' }));
    phone.simulator.faults.freeze();
    await happens(phone, () => result.current.mailbox?.onCall());
    expect(result.current.mailbox).toMatchObject({ isPending: true, problem: undefined });
    await happens(phone, () => {}, 5_000);
    expect(result.current.mailbox).toMatchObject({ isPending: false, problem: { code: 'timeout', command: 'dial' } });
  });
});

describe('what keeps calls from the phone', () => {
  it('is told beside its state: do not disturb, and where all calls go', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, usePhoneStatusBadge);
    expect(result.current).toMatchObject({ status: 'AVAILABLE', isDnd: false, forwardedTo: undefined });
    await happens(phone, () => phone.world.setDnd('ada', true));
    await happens(phone, () => phone.world.setForward('ada', 'uncFwd', { enabled: true, destination: '1002' }));
    expect(result.current).toMatchObject({ isDnd: true, forwardedTo: '1002' });
    await happens(phone, () => phone.world.setForward('ada', 'uncFwd', { enabled: false, destination: '1002' }));
    await happens(phone, () => phone.world.setForward('ada', 'busyFwd', { enabled: true, destination: '1003' }));
    expect(result.current.forwardedTo).toBeUndefined();
  });
});
