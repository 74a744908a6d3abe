import type { NotificationDoor, NotificationPermissionState } from '../src/attention/browserNotifications.js';

/** A desktop that shows notifications to the test. */
export interface FakeNotifications extends NotificationDoor {
  /** What is on the desktop now: tag, title, body. */
  readonly shown: () => readonly string[];
  readonly listeners: () => number;
  readonly hide: (isHidden: boolean) => void;
}

/** @param answer - what the user says when asked */
export function createFakeNotifications(
  initial: NotificationPermissionState,
  answer: NotificationPermissionState = initial,
): FakeNotifications {
  const shown = new Map<string, string>();
  const listeners = new Set<() => void>();
  let permission = initial;
  let isHidden = false;
  return {
    permission: () => permission,
    ask: async () => {
      permission = answer;
    },
    show({ title, body }, tag) {
      shown.set(tag, `${title} | ${body}`);
      return () => shown.delete(tag);
    },
    isHidden: () => isHidden,
    onVisibility(run) {
      listeners.add(run);
      return () => listeners.delete(run);
    },
    shown: () => [...shown.values()],
    listeners: () => listeners.size,
    hide(next) {
      isHidden = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
