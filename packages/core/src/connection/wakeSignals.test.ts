import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserWakeSignals } from './wakeSignals.js';

/** As much of a page as the signals come from. */
function openPage() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const window = Object.assign(new EventTarget(), { document: page });
  vi.stubGlobal('window', window);
  return { window, page };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the browser’s wake signals', () => {
  it.each(['online', 'pageshow'])('hear %s', (signal) => {
    const { window } = openPage();
    const onWake = vi.fn();
    browserWakeSignals(onWake);
    window.dispatchEvent(new Event(signal));
    expect(onWake).toHaveBeenCalledOnce();
  });

  it('hear that the page is seen again, and not that it is hidden', () => {
    const { page } = openPage();
    const onWake = vi.fn();
    browserWakeSignals(onWake);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(onWake).not.toHaveBeenCalled();
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(onWake).toHaveBeenCalledOnce();
  });

  it('say nothing any more once left', () => {
    const { window, page } = openPage();
    const onWake = vi.fn();
    browserWakeSignals(onWake)();
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('pageshow'));
    page.dispatchEvent(new Event('visibilitychange'));
    expect(onWake).not.toHaveBeenCalled();
  });

  it('need no page', () => {
    expect(() => browserWakeSignals(vi.fn())()).not.toThrow();
  });
});
