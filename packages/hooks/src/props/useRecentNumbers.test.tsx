import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createSingleSignOnPhone, logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { type RecentNumbersOptions, useRecentNumbers } from './useRecentNumbers.js';

turnPageByHand();

it('lists what the line called, from whatever phone, and never who called', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useRecentNumbers());
  await happens(phone, () => phone.world.call('1000', '1002'));
  await happens(phone, () => phone.world.hangUp('1000'));
  await happens(phone, () => phone.world.call('0612345678', '1000'));
  expect(result.current.recent).toEqual([{ number: '1002', name: 'Cléa Moreau' }]);
});

it('begins with the calls that were made before it was there', async () => {
  const phone = await logIn();
  await happens(phone, () => phone.world.call('1000', '1002'));
  await happens(phone, () => phone.world.hangUp('1000'));
  await happens(phone, () => phone.world.call('1000', '1001'));
  const { result } = renderPhoneHook(phone, () => useRecentNumbers());
  expect(result.current.recent.map(({ number }) => number)).toEqual(['1001', '1002']);
});

it('is cleared, and stays so', async () => {
  const phone = await logIn();
  const { result, rerender } = renderPhoneHook(phone, () => useRecentNumbers());
  await happens(phone, () => phone.world.call('1000', '1002'));
  act(() => result.current.clear());
  rerender();
  await happens(phone, () => phone.world.hangUp('1000'));
  expect(result.current.recent).toEqual([]);
});

it('keeps nothing unless it is told where', async () => {
  const phone = await logIn();
  const kept: string[] = [];
  const memory: RecentNumbersOptions['memory'] = { read: () => kept.at(-1), write: (text) => kept.push(text) };
  const { result, unmount } = renderPhoneHook(phone, () => useRecentNumbers({ memory }));
  await happens(phone, () => phone.world.call('1000', '1002'));
  expect(JSON.parse(kept.at(-1) ?? '')).toEqual({ username: 'ada', numbers: result.current.recent });
  unmount();
});

it('shows the next agent nothing of the one before', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, () => useRecentNumbers());
  await happens(phone, () => phone.world.call('1000', '1002'));
  expect(result.current.recent).toHaveLength(1);
  await happens(phone, () => phone.client.disconnect());
  expect(result.current.recent).toEqual([]);
  await happens(phone, () => void phone.client.login({ username: 'bob', password: '1234' }));
  expect(result.current.recent).toEqual([]);
  expect(renderPhoneHook(phone, () => useRecentNumbers()).result.current.recent).toEqual([]);
});

it('shows the next agent nothing of the one before with single sign-on either', async () => {
  const phone = createSingleSignOnPhone();
  await happens(phone, () => phone.client.connect());
  const { result } = renderPhoneHook(phone, () => useRecentNumbers());
  await happens(phone, () => phone.world.call('1000', '1002'));
  expect(result.current.recent).toMatchObject([{ number: '1002' }]);
  phone.named('bob');
  await happens(phone, () => phone.client.disconnect());
  expect(result.current.recent).toEqual([]);
  await happens(phone, () => phone.client.connect());
  expect(result.current.recent).toEqual([]);
});

it('begins with the calls of before also with single sign-on', async () => {
  const phone = createSingleSignOnPhone();
  await happens(phone, () => phone.client.connect());
  await happens(phone, () => phone.world.call('1000', '1002'));
  expect(renderPhoneHook(phone, () => useRecentNumbers()).result.current.recent).toMatchObject([{ number: '1002' }]);
});
