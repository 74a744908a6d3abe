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
  // Another list for whoever comes or goes, never a change of this one: a listener may do either while it runs, and events are many.
  let listeners: readonly Subscription<E>[] = [];
  const leave = (subscription: Subscription<E>) => {
    subscription.call = undefined;
    listeners = listeners.filter((one) => one !== subscription);
  };
  return {
    subscribe(listener) {
      const subscription: Subscription<E> = { call: listener };
      listeners = [...listeners, subscription];
      return () => leave(subscription);
    },
    emit(event) {
      for (const { call } of listeners) if (call) callSafely(call, event);
    },
    clear() {
      for (const one of listeners) one.call = undefined;
      listeners = [];
    },
    size: () => listeners.length,
  };
}
