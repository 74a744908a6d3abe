/** Where keys are listened for: the whole page, or one element of it. */
export type KeyTarget = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Hears keys of an element, or of the page, after everybody in it; returns the way out. */
export function listenForKeys(target: KeyTarget | undefined, onKey: (event: KeyboardEvent) => void): () => void {
  const where = target ?? document;
  const hear = (event: Event) => {
    if (event instanceof KeyboardEvent) onKey(event);
  };
  where.addEventListener('keydown', hear);
  return () => where.removeEventListener('keydown', hear);
}
