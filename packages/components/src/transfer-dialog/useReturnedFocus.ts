import { type RefObject, useEffect, useRef } from 'react';

/** Remembers who had the focus, and gives it back when its caller goes away while still holding it. */
export function useReturnedFocus(): RefObject<HTMLHeadingElement | null> {
  const anchor = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = anchor.current;
    const dialog = element?.closest<HTMLElement>('[role="dialog"]');
    if (!element || !dialog) return undefined;
    const page = element.ownerDocument;
    const before = page.activeElement;
    // A field that wants to be typed in comes before the heading.
    (dialog.querySelector('input') ?? element).focus();
    return () => {
      // By now the dialog is off the page, and the focus with it: an agent who has gone elsewhere is left there.
      const isLost = page.activeElement === null || page.activeElement === page.body || dialog.contains(page.activeElement);
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return anchor;
}
