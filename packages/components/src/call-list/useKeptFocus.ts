import type { CallListRow } from '@hookswitch/hooks';
import { type FocusEvent, type ForwardedRef, useCallback, useEffect, useRef } from 'react';

/** What goes to the element that keeps the focus inside. */
export interface KeptFocus {
  readonly ref: (element: HTMLDivElement | null) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps a keyboard user's place when the focused button goes away: with its card still there the card takes the
 * focus, never another button, so that no second press lands on something else; without it the list does.
 */
export function useKeptFocus(rows: readonly CallListRow[], forwarded: ForwardedRef<HTMLDivElement>): KeptFocus {
  const root = useRef<HTMLDivElement | null>(null);
  const focusedCall = useRef<string | undefined>(undefined);
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
    const list = root.current;
    const id = focusedCall.current;
    if (!list || id === undefined || list.ownerDocument.activeElement !== list.ownerDocument.body) return;
    const cards = [...list.querySelectorAll<HTMLElement>('[data-call]')];
    (cards.find((card) => card.dataset['call'] === id) ?? cards[0] ?? list).focus();
  }, [rows]);
  return {
    ref,
    onFocus: (event) => {
      focusedCall.current = event.target.closest<HTMLElement>('[data-call]')?.dataset['call'];
    },
    // React hears no blur of an element it removes: this one was the user's own doing.
    onBlur: () => {
      focusedCall.current = undefined;
    },
  };
}
