import type { Call } from '@hookswitch/core';
import { plainSentence } from '@hookswitch/core/calls';
import type { NotificationDoor, NotificationText } from './browserNotifications.js';

/** Keeps one notification for each call that rings while the agent looks elsewhere. */
export interface CallNotices {
  /** What rings now, all of it. */
  show(calls: readonly Call[]): void;
  /** The agent looks elsewhere or is back, or the permission has changed. */
  look(): void;
}

/** Makes the keeper of the notifications; `format` says what each shows. */
export function createCallNotices(door: NotificationDoor, format: (call: Call) => NotificationText): CallNotices {
  const shown = new Map<string, () => void>();
  let ringing: readonly Call[] = [];

  const look = () => {
    // An agent who works in the page sees the call there.
    const wanted = door.isHidden() && door.permission() === 'granted' ? ringing : [];
    for (const [id, close] of [...shown]) {
      if (wanted.some((call) => call.id === id)) continue;
      shown.delete(id);
      close();
    }
    for (const call of wanted) {
      if (!shown.has(call.id)) shown.set(call.id, door.show(plainText(format(call)), `hookswitch-${call.id}`));
    }
  };
  return {
    show(calls) {
      ringing = calls;
      look();
    },
    look,
  };
}

/** A desktop holds no text in its direction, as our styles do. */
function plainText({ title, body }: NotificationText): NotificationText {
  return { title: plainSentence(title), body: plainSentence(body) };
}
