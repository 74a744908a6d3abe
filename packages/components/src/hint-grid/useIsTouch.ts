import { useSyncExternalStore } from 'react';

const FINGERS = '(hover: none), (pointer: coarse)';

/** Whether this screen is touched rather than pointed at: nothing hovers, and targets must be large. */
export function useIsTouch(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function read(): boolean {
  return typeof matchMedia === 'function' && matchMedia(FINGERS).matches;
}

function subscribe(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const list = matchMedia(FINGERS);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
