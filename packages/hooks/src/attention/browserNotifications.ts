import type { Unsubscribe } from '@hookswitch/core';
import { outermost } from './outermost.js';

/** Whether the desktop may show a call: `default` until the user has been asked, `unavailable` where there are no notifications. */
export type NotificationPermissionState = 'granted' | 'denied' | 'default' | 'unavailable';

/** What stands in a notification. */
export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** The desktop's notifications: the browser's, or a test's. */
export interface NotificationDoor {
  permission(): NotificationPermissionState;
  /** Asks the user; only from a press, or the browser says no by itself. */
  ask(): Promise<void>;
  /** Shows one and returns what closes it. One tag stands for one notification, also across the tabs of a browser. */
  show(text: NotificationText, tag: string): () => void;
  /** Whether the agent looks elsewhere, as far as it can be known: the page is hidden, or another window or program has the focus. */
  isHidden(): boolean;
  /** Calls back when that may have changed. */
  onVisibility(run: () => void): Unsubscribe;
}

const NOTHING = () => {};

/** The browser's notifications; none where it has none, or only a service worker may show them. */
export const browserNotifications: NotificationDoor = {
  permission: () => (typeof Notification === 'undefined' ? 'unavailable' : Notification.permission),
  async ask() {
    if (typeof Notification !== 'undefined') await Notification.requestPermission();
  },
  show({ title, body }, tag) {
    try {
      const notification = new Notification(title, { body, tag, requireInteraction: true });
      notification.onclick = () => {
        window.focus();
        notification.close();
      };
      return () => notification.close();
    } catch {
      // Browsers of telephones know the word and throw at the deed.
      return NOTHING;
    }
  },
  isHidden: () =>
    typeof document !== 'undefined' && (document.visibilityState === 'hidden' || outermost(window)?.document.hasFocus() === false),
  onVisibility(run) {
    if (typeof document === 'undefined') return NOTHING;
    const over = new AbortController();
    document.addEventListener('visibilitychange', run, over);
    for (const type of ['focus', 'blur']) outermost(window)?.addEventListener(type, run, over);
    return () => over.abort();
  },
};
