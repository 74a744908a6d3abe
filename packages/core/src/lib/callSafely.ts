/** Calls somebody else's function: if it throws, its error surfaces as an uncaught one, and we go on. */
export function callSafely<E>(listener: (event: E) => void, event: E): void {
  try {
    listener(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
