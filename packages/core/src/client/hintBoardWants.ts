import { encodeCommand } from '../protocol/encode.js';

/** Which numbers anybody wants, and which of them the server has been asked for. */
export interface HintWants {
  add(number: string): void;
  remove(number: string): void;
  clear(): void;
  /** Asks a new session for all that is wanted. */
  online(): void;
  offline(): void;
  /** Lets go of what nobody wants any more; gives those numbers, none while all that was asked for is wanted. */
  letGo(): readonly string[];
}

/** Numbers in one frame. */
const CHUNK = 500;

export function createHintWants(send: (frame: string) => boolean): HintWants {
  const wanted = new Map<string, number>();
  const subscribed = new Set<string>();
  /** Wanted and not yet asked for: a tick costs what it brings, however long the list already is. */
  const unasked = new Set<string>();
  let isOnline = false;

  const subscribeTo = (numbers: readonly string[]) => {
    for (let at = 0; at < numbers.length; at += CHUNK) {
      const phoneNumbers = numbers.slice(at, at + CHUNK);
      if (send(encodeCommand('subscribeToPhoneHints', { phoneNumbers }))) for (const number of phoneNumbers) subscribed.add(number);
    }
  };

  /** All asks of one tick travel together. */
  const ask = () => {
    if (!isOnline || unasked.size === 0) return;
    const numbers = [...unasked];
    unasked.clear();
    subscribeTo(numbers);
  };

  return {
    add(number) {
      const already = wanted.get(number) ?? 0;
      wanted.set(number, already + 1);
      if (already > 0 || subscribed.has(number)) return;
      if (unasked.size === 0) queueMicrotask(ask);
      unasked.add(number);
    },
    remove(number) {
      const left = (wanted.get(number) ?? 1) - 1;
      if (left > 0) wanted.set(number, left);
      else {
        wanted.delete(number);
        unasked.delete(number);
      }
    },
    clear() {
      wanted.clear();
      unasked.clear();
    },
    online() {
      isOnline = true;
      for (const number of wanted.keys()) if (!subscribed.has(number)) unasked.add(number);
      ask();
    },
    offline() {
      isOnline = false;
      subscribed.clear();
    },
    letGo() {
      const dropped = [...subscribed].filter((number) => !wanted.has(number));
      if (dropped.length === 0 || !send(encodeCommand('unsubscribeFromAllPhoneHints', {}))) return [];
      subscribed.clear();
      unasked.clear();
      subscribeTo([...wanted.keys()]);
      return dropped;
    },
  };
}
