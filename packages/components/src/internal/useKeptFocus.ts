import { type FocusEvent, type ForwardedRef, useCallback, useEffect, useRef } from 'react';

/** What goes to the element that keeps the focus inside. */
export interface KeptFocus {
  readonly ref: (element: HTMLDivElement | null) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Keeps a keyboard user's place when what they were on has gone: its card takes the focus, else the first card, as a whole and
 * never one of its buttons, since a second press must not land on something else. Without a card the part itself takes it.
 */
export function useKeptFocus(forwarded: ForwardedRef<HTMLDivElement>): KeptFocus {
  const root = useRef<HTMLDivElement | null>(null);
  /** The call whose card holds the focus, '' for what belongs to none. */
  const focused = useRef<string | undefined>(undefined);
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      root.current = element;
      if (typeof forwarded === 'function') forwarded(element);
      else if (forwarded) forwarded.current = element;
    },
    [forwarded],
  );
  // After every render: whatever it took away, and no browser tells React of the focus that went with it.
  useEffect(() => {
    const part = root.current;
    const id = focused.current;
    if (!part || id === undefined || part.ownerDocument.activeElement !== part.ownerDocument.body) return;
    const cards = [...part.querySelectorAll<HTMLElement>('[data-call]')];
    (cards.find((card) => card.dataset['call'] === id) ?? cards[0] ?? part).focus();
  });
  return {
    ref,
    onFocus: ({ target }) => {
      focused.current = target.closest<HTMLElement>('[data-call]')?.dataset['call'] ?? '';
    },
    onBlur: ({ target }) => {
      // The whole window has lost the focus: what was active stays so, and the place is still kept for the return.
      if (target.ownerDocument.activeElement === target) return;
      focused.current = undefined;
    },
  };
}
