import type { Call } from '@hookswitch/core';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import {
  browserNotifications,
  type NotificationDoor,
  type NotificationPermissionState,
  type NotificationText,
} from './browserNotifications.js';
import { createCallNotices } from './createCallNotices.js';
import { followRinging } from './followRinging.js';

/** What `useCallNotifications` takes. */
export interface CallNotificationOptions {
  /** @default true */
  readonly isEnabled?: boolean | undefined;
  /**
   * What a notification says. Others near the screen read it, and some systems keep it: attached data is not in it unless you
   * put it there.
   * @default who calls, then the number and the queue
   */
  readonly format?: ((call: Call) => NotificationText) | undefined;
  /** @default the browser's notifications */
  readonly door?: NotificationDoor | undefined;
}

/** What `useCallNotifications` gives. */
export interface CallNotifications {
  readonly permission: NotificationPermissionState;
  /** Asks for the permission. Call it when a button is pressed: browsers refuse, for good, those who ask unasked. */
  readonly onAsk: () => void;
}

/**
 * Shows ringing calls on the desktop while the agent looks elsewhere, once the user has allowed it: while the page is hidden, and
 * while it is seen but another window or program has the focus. A notification goes when its call stops ringing or the page has
 * the focus; a click on it brings the page to the front and answers nothing.
 *
 * For hidden pages alone: `door: { ...browserNotifications, isHidden: () => document.hidden }`.
 *
 * @example
 * ```tsx
 * const { permission, onAsk } = useCallNotifications();
 * return permission === 'default' ? <button onClick={onAsk}>Show calls on the desktop</button> : null;
 * ```
 */
export function useCallNotifications(options: CallNotificationOptions = {}): CallNotifications {
  const { isEnabled = true, format = whoAndWhere, door = browserNotifications } = options;
  const { client, store } = usePhoneContext();
  const [asked, setAsked] = useState(0);
  const latest = useRef(format);
  useEffect(() => {
    latest.current = format;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: nobody tells of the answer but the question itself.
  useEffect(() => {
    if (!isEnabled) return undefined;
    const notices = createCallNotices(door, (call) => latest.current(call));
    const leave = followRinging(store, client.clock, ({ calls }) => notices.show(calls));
    const leavePage = door.onVisibility(notices.look);
    return () => {
      leave();
      leavePage();
      notices.show([]);
    };
  }, [isEnabled, door, client, store, asked]);
  // The user may also have changed it in the browser's own settings, away from the page.
  const permission = useSyncExternalStore(door.onVisibility, door.permission, whereThereIsNoPage);
  const onAsk = useCallback(() => {
    const again = () => setAsked((times) => times + 1);
    door.ask().then(again, again);
  }, [door]);
  return { permission, onAsk };
}

function whoAndWhere({ name, number, queue }: Call): NotificationText {
  const [title = '?', ...rest] = [name, number].filter(Boolean);
  return { title, body: [...rest, queue].filter(Boolean).join(' · ') };
}

const whereThereIsNoPage = (): NotificationPermissionState => 'unavailable';
