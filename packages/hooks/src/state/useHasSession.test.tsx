import { expect, it } from 'vitest';
import { createPhone, logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useHasSession } from './useHasSession.js';

turnPageByHand();

it('keeps the log-in in view until the session is up, whatever comes of the attempt', async () => {
  const phone = createPhone();
  const seen: boolean[] = [];
  renderPhoneHook(phone, () => seen.push(useHasSession()));
  await happens(phone, () => void phone.client.login({ username: 'ada', password: 'wrong' }).catch(() => {}));
  expect(seen).not.toContain(true);
  await happens(phone, () => void phone.client.login({ username: 'ada', password: '1234' }));
  expect(seen.at(-1)).toBe(true);
});

it('stays while the link is lost, and ends with the session', async () => {
  const phone = await logIn();
  const { result } = renderPhoneHook(phone, useHasSession);
  await happens(phone, () => phone.simulator.faults.stop(), 60_000);
  expect(result.current).toBe(true);
  await happens(phone, () => phone.simulator.faults.expireTokens());
  await happens(phone, () => phone.simulator.faults.start(), 60_000);
  expect(result.current).toBe(false);
});
