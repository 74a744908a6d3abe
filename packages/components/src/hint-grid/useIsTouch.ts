import { useState } from 'react';
import { useDomLayoutEffect } from '../internal/useDomLayoutEffect.js';

const FINGERS = '(hover: none), (pointer: coarse)';

/** Whether this screen is touched rather than pointed at: nothing hovers, and targets must be large. */
export function useIsTouch(): boolean {
  const [isTouch, setTouch] = useState(false);
  // Asked once, not at every render: to answer, the browser works out the styles of the page.
  useDomLayoutEffect(() => {
    if (typeof matchMedia !== 'function') return undefined;
    const list = matchMedia(FINGERS);
    const read = () => setTouch(list.matches);
    read();
    list.addEventListener('change', read);
    return () => list.removeEventListener('change', read);
  }, []);
  return isTouch;
}
