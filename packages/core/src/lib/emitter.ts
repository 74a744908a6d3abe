import { callSafely } from './callSafely.js';

/** Takes a subscription back. Calling it twice does nothing more. */
export type Unsubscribe = () => void;

/** Listeners of one kind of event. */
export interface Emitter<E> {
  readonly subscribe: (listener: (event: E) => void) => Unsubscribe;
  readonly emit: (event: E) => void;
  readonly clear: () => void;
  readonly size: () => number;
}

/** One for each time somebody subscribed: the same function subscribed twice hears twice and leaves twice. */
interface Subscription<E> {
  /** Nobody's any more once it has left. */
  call: ((event: E) => void) | undefined;
}

/**
 * Makes an emitter. One listener that throws never keeps the others from hearing, and is never silenced:
 * its error surfaces as an uncaught one.
 */
export function createEmitter<E>(): Emitter<E> {
  const listeners = new Set<Subscription<E>>();
  // Whoever comes while an event is told does not hear it. Made when it is needed: events are many, and so are those who come and go.
  let hearing: readonly Subscription<E>[] | undefined;
  return {
    subscribe(listener) {
      const subscription: Subscription<E> = { call: listener };
      listeners.add(subscription);
      hearing = undefined;
      return () => {
        subscription.call = undefined;
        listeners.delete(subscription);
        hearing = undefined;
      };
    },
    emit(event) {
      hearing ??= [...listeners];
      for (const { call } of hearing) if (call) callSafely(call, event);
    },
    clear() {
      for (const one of listeners) one.call = undefined;
      listeners.clear();
      hearing = undefined;
    },
    size: () => listeners.size,
  };
}
