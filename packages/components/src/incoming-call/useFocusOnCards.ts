import type { CallListRow } from '@hookswitch/hooks';
import { type FocusEvent, type ForwardedRef, useCallback, useEffect, useRef } from 'react';

/** What goes to the part's root element. */
export interface FocusOnCards {
  readonly ref: (element: HTMLDivElement | null) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps a keyboard user's place when the call they were on has gone: the next card takes the focus, as a whole and never one of
 * its buttons, since a second press must not answer a stranger. With the last call the part itself takes it, unseen; from there
 * Tab goes on where it would have.
 */
export function useFocusOnCards(rows: readonly CallListRow[], forwarded: ForwardedRef<HTMLDivElement>): FocusOnCards {
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus can only have been lost by a change of the rows.
  useEffect(() => {
    const part = root.current;
    const id = focused.current;
    if (!part || id === undefined || part.ownerDocument.activeElement !== part.ownerDocument.body) return;
    const cards = [...part.querySelectorAll<HTMLElement>('[data-call]')];
    (cards.find((card) => card.dataset['call'] === id) ?? cards[0] ?? part).focus();
  }, [rows]);
  return {
    ref,
    onFocus: (event) => {
      focused.current = event.target.closest<HTMLElement>('[data-call]')?.dataset['call'] ?? '';
    },
    // React hears no blur of an element it removes: this one was the user's own doing.
    onBlur: () => {
      focused.current = undefined;
    },
  };
}
