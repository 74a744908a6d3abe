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

/**
 * Makes an emitter. One listener that throws never keeps the others from hearing, and is never silenced:
 * its error surfaces as an uncaught one.
 */
export function createEmitter<E>(): Emitter<E> {
  // One entry per subscription, not per function: the same function subscribed twice hears twice and leaves twice.
  const listeners = new Set<{ readonly call: (event: E) => void }>();
  return {
    subscribe(listener) {
      const entry = { call: listener };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    emit(event) {
      // Over a copy: a listener may unsubscribe itself or others while it runs.
      for (const entry of [...listeners]) {
        if (!listeners.has(entry)) continue;
        callSafely(entry.call, event);
      }
    },
    clear: () => listeners.clear(),
    size: () => listeners.size,
  };
}
