import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What goes to the dialog and to its heading. */
export interface ReturnedFocus {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Takes the focus when the dialog opens, keeps it inside when a step replaces the focused button, and gives it back
 * to who had it, or else to the part it was in, when the dialog closes while still holding it.
 */
export function useReturnedFocus(step: string): ReturnedFocus {
  const heading = useRef<HTMLHeadingElement>(null);
  const isInside = useRef(false);
  useEffect(() => {
    const element = heading.current;
    const dialog = element?.closest<HTMLElement>('[role="dialog"]');
    if (!element || !dialog) return undefined;
    const page = element.ownerDocument;
    const before = page.activeElement;
    // The call may be gone with its buttons by then: the list it stood in is where an agent goes on from.
    const home = before?.closest<HTMLElement>('.hs');
    // A field that wants to be typed in comes before the heading.
    (dialog.querySelector('input') ?? element).focus();
    return () => {
      // By now the dialog is off the page, and the focus with it: an agent who has gone elsewhere is left there.
      const isLost = page.activeElement === null || page.activeElement === page.body || dialog.contains(page.activeElement);
      if (!isLost) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else home?.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what takes a focused button away.
  useEffect(() => {
    const page = heading.current?.ownerDocument;
    if (isInside.current && page?.activeElement === page?.body) heading.current?.focus();
  }, [step]);
  return {
    heading,
    onFocus: () => {
      isInside.current = true;
    },
    // React hears no blur of an element it removes: this one was the user's own doing.
    onBlur: ({ target }) => {
      // The whole window has lost the focus: what was active stays so, and will have it again.
      if (target.ownerDocument.activeElement === target) return;
      isInside.current = false;
    },
  };
}
