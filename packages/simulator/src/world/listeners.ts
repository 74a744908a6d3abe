/** Listeners of one kind of event. */
export interface Listeners<E> {
  /** Returns the way out. */
  readonly subscribe: (listener: (event: E) => void) => () => void;
  readonly emit: (event: E) => void;
}

/** Makes a list of listeners that may leave, or come, while an event is told. */
export function createListeners<E>(): Listeners<E> {
  const listeners = new Set<{ readonly hear: (event: E) => void }>();
  return {
    subscribe(hear) {
      const entry = { hear };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    emit(event) {
      for (const entry of [...listeners]) if (listeners.has(entry)) entry.hear(event);
    },
  };
}
