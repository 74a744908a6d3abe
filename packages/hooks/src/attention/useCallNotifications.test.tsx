import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeNotifications } from '../../test/fakeNotifications.js';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { browserNotifications, type NotificationPermissionState } from './browserNotifications.js';
import { type CallNotificationOptions, useCallNotifications } from './useCallNotifications.js';

turnPageByHand();

const JANE = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };

async function notified(permission: NotificationPermissionState, answer = permission, options: CallNotificationOptions = {}) {
  const phone = await logIn();
  const door = createFakeNotifications(permission, answer);
  const hook = renderPhoneHook(phone, (more: CallNotificationOptions) => useCallNotifications({ door, ...options, ...more }), {
    initialProps: {},
  });
  return { phone, door, ...hook };
}

describe('useCallNotifications', () => {
  it('shows who calls and the queue while the page is hidden, and none of the data', async () => {
    const { phone, door } = await notified('granted');
    act(() => door.hide(true));
    await happens(phone, () => phone.world.callQueue('sales', JANE));
    expect(door.shown()).toEqual(['Jane Martin | 0612345678 · sales']);
  });

  it('shows nothing to whoever sees the page, and shows it once they look away', async () => {
    const { phone, door } = await notified('granted');
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(door.shown()).toEqual([]);
    act(() => door.hide(true));
    expect(door.shown()).toEqual(['Jane Martin | 0612345678']);
    act(() => door.hide(false));
    expect(door.shown()).toEqual([]);
  });

  it('goes when the call stops ringing, each on its own', async () => {
    const { phone, door } = await notified('granted');
    act(() => door.hide(true));
    await happens(phone, () => {
      phone.world.call(JANE, '1000');
      phone.world.call('bob', '1000');
    });
    expect(door.shown()).toHaveLength(2);
    await happens(phone, () => phone.world.hangUp('bob'));
    expect(door.shown()).toEqual(['Jane Martin | 0612345678']);
    await happens(phone, () => phone.world.answer('1000'));
    expect(door.shown()).toEqual([]);
  });

  it('asks only when told to, and shows from then on', async () => {
    const { phone, door, result } = await notified('default', 'granted');
    act(() => door.hide(true));
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(result.current.permission).toBe('default');
    expect(door.shown()).toEqual([]);
    await act(async () => result.current.onAsk());
    expect(result.current.permission).toBe('granted');
    expect(door.shown()).toHaveLength(1);
  });

  it('says that the user does not want any', async () => {
    const { phone, door, result } = await notified('default', 'denied');
    await act(async () => result.current.onAsk());
    expect(result.current.permission).toBe('denied');
    act(() => door.hide(true));
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(door.shown()).toEqual([]);
  });

  it("says the host's words instead of ours", async () => {
    const { phone, door } = await notified('granted', 'granted', {
      format: ({ name, userData }) => ({ title: name, body: `Customer ${userData.get('customer')}` }),
    });
    act(() => door.hide(true));
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(door.shown()).toEqual(['Jane Martin | Customer 4711']);
  });

  it('takes everything away when it is turned off or unmounted', async () => {
    const { phone, door, rerender, unmount } = await notified('granted');
    act(() => door.hide(true));
    await happens(phone, () => phone.world.call(JANE, '1000'));
    rerender({ isEnabled: false });
    expect(door.shown()).toEqual([]);
    rerender({ isEnabled: true });
    expect(door.shown()).toHaveLength(1);
    unmount();
    expect(door.shown()).toEqual([]);
    expect(door.listeners()).toBe(0);
  });
});

describe('browserNotifications', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are unavailable where there are none, and asking for them is harmless', async () => {
    expect(browserNotifications.permission()).toBe('unavailable');
    await browserNotifications.ask();
  });

  it('stay until closed, one for a tag, and bring the window to the front when clicked', () => {
    const close = vi.fn();
    const made: { title: string; options: unknown; onclick?: () => void }[] = [];
    vi.stubGlobal('Notification', function fake(this: { onclick?: () => void; close: () => void }, title: string, options: unknown) {
      this.close = close;
      made.push(Object.assign(this, { title, options }));
    });
    const focus = vi.spyOn(window, 'focus').mockImplementation(() => {});
    const take = browserNotifications.show({ title: 'Jane', body: 'Sales' }, 'tag');
    expect(made).toMatchObject([{ title: 'Jane', options: { body: 'Sales', tag: 'tag', requireInteraction: true } }]);
    made[0]?.onclick?.();
    expect(focus).toHaveBeenCalledOnce();
    take();
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('are for a page that is hidden, and for one that is seen while another program has the focus', () => {
    const sees = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const look = vi.fn(() => browserNotifications.isHidden());
    const leave = browserNotifications.onVisibility(look);
    hasFocus.mockReturnValue(false);
    window.dispatchEvent(new Event('blur'));
    hasFocus.mockReturnValue(true);
    window.dispatchEvent(new Event('focus'));
    sees.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(look.mock.results.map(({ value }) => value)).toEqual([true, false, true]);
    leave();
    window.dispatchEvent(new Event('blur'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('show nothing, and throw nothing, where only a service worker may', () => {
    vi.stubGlobal('Notification', function fake() {
      throw new TypeError('Illegal constructor');
    });
    expect(() => browserNotifications.show({ title: 'Jane', body: '' }, 'tag')()).not.toThrow();
  });
});
