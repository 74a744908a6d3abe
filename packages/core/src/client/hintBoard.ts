import type { Clock } from '../lib/clock.js';
import { createEmitter, type Unsubscribe } from '../lib/emitter.js';
import type { PhoneStatusName } from '../protocol/phoneStatus.js';
import type { PhoneHintStatusEvent } from '../protocol/serverMessages.js';
import type { Hint } from '../state/hint.js';
import { readNumbers } from './commands/readArguments.js';
import { createHintWants } from './hintBoardWants.js';

/**
 * The states of colleagues' lines, and which numbers anybody wants to know of.
 *
 * @example
 * ```ts
 * const release = client.hints.want(['1001', '1002']);
 * const leave = client.hints.subscribe((number, status) => console.log(number, status ?? 'unknown'));
 * ```
 */
export interface HintBoard {
  /** `undefined` while unknown, which is not the same as available. */
  get(number: string): PhoneStatusName | undefined;
  /** Hears of every change of any number; `undefined` means that it became unknown. */
  subscribe(listener: (number: string, status: PhoneStatusName | undefined) => void): Unsubscribe;
  /**
   * Wants numbers watched until the returned function is called. Counted: two parts of a page may want the same number,
   * and it is let go when the last of them lets go.
   */
  want(numbers: readonly string[]): Unsubscribe;
  /** Lets go of every number at once, whoever wants it. */
  releaseAll(): void;
}

/** The board with its inner side, for the client. */
export interface InnerHintBoard extends HintBoard {
  receive(event: PhoneHintStatusEvent): void;
  /** A new session knows no subscriptions: subscribe to all that is wanted. */
  online(): void;
  /** Nothing is known any more. */
  offline(): void;
  dispose(): void;
}

/**
 * The protocol can only let go of everything, and subscribing again replays every first event: so letting go waits until
 * a list that is being scrolled or searched has come to rest.
 */
const LET_GO_AFTER_MS = 2_000;
/** Most numbers remembered: a server may send hints that nobody asked for. */
const MAX_KNOWN = 50_000;

/** What is told of a number that is known no more. */
interface Forgotten {
  readonly number: string;
  readonly status: undefined;
}

export function createHintBoard(clock: Clock, send: (frame: string) => boolean): InnerHintBoard {
  const known = new Map<string, PhoneStatusName>();
  const wants = createHintWants(send);
  const changes = createEmitter<Hint | Forgotten>();
  /** Counts the times everything was let go of: what was wanted before needs no letting go. */
  let era = 0;
  let isOnline = false;
  let cancelLetGo: (() => void) | undefined;

  const letGo = () => {
    cancelLetGo = undefined;
    if (isOnline) for (const number of wants.letGo()) forget(number);
  };

  const forget = (number: string) => {
    if (known.delete(number)) changes.emit({ number, status: undefined });
  };

  return {
    get: (number) => known.get(number),
    subscribe: (listener) => changes.subscribe(({ number, status }) => listener(number, status)),
    want(numbers) {
      const mine = [...new Set(readNumbers(numbers))];
      for (const number of mine) wants.add(number);
      const wantedIn = era;
      let released = false;
      return () => {
        if (released || wantedIn !== era) return;
        released = true;
        for (const number of mine) wants.remove(number);
        cancelLetGo?.();
        // Without a session there is nothing to let go of: the next one begins with what is wanted then.
        if (isOnline) cancelLetGo = clock.after(LET_GO_AFTER_MS, letGo);
      };
    },
    releaseAll() {
      era += 1;
      wants.clear();
      cancelLetGo?.();
      letGo();
    },
    receive(event) {
      const { number, status } = event;
      if (known.get(number) === status) return;
      if (known.size >= MAX_KNOWN && !known.has(number)) return;
      known.set(number, status);
      changes.emit(event);
    },
    online() {
      isOnline = true;
      wants.online();
    },
    offline() {
      isOnline = false;
      cancelLetGo?.();
      wants.offline();
      for (const number of [...known.keys()]) forget(number);
    },
    dispose: changes.clear,
  };
}
