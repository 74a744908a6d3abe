import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useLeaveWarning } from './useLeaveWarning.js';

turnPageByHand();

/** Whether the browser would ask if the page were left now. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('useLeaveWarning', () => {
  it('asks while a call rings or is up, and no longer', async () => {
    const phone = await logIn();
    const { unmount } = renderPhoneHook(phone, () => useLeaveWarning());
    expect(asks()).toBe(false);
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(asks()).toBe(true);
    await happens(phone, () => phone.world.answer('1000'));
    expect(asks()).toBe(true);
    await happens(phone, () => phone.world.hangUp('1000'));
    expect(asks()).toBe(false);
    await happens(phone, () => phone.world.call('bob', '1000'));
    unmount();
    expect(asks()).toBe(false);
  });

  it('asks nothing where the host does not want it', async () => {
    const phone = await logIn();
    renderPhoneHook(phone, () => useLeaveWarning(false));
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(asks()).toBe(false);
  });
});
