import type { DialPadProps } from '@hookswitch/hooks';
import { type RefObject, useRef } from 'react';
import type { Caret } from './useCaret.js';

interface CallingOptions extends Pick<DialPadProps, 'value' | 'onCall' | 'isPending'> {
  /** Why nobody can be called now. */
  readonly reason: string | undefined;
  /** The number called last, while nothing is typed. */
  readonly redial: string | undefined;
  readonly caret: Pick<Caret, 'replaceAll'>;
}

/** What calls: the button, and Enter in the field. */
export interface Calling {
  readonly call: () => void;
  readonly enter: () => void;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}

export function useCalling({ value, onCall, isPending, reason, redial, caret }: CallingOptions): Calling {
  const buttonRef = useRef<HTMLButtonElement>(null);
  const call = () => {
    if (reason !== undefined || isPending) return;
    // The last number is shown before it is called: a second press calls it.
    if (redial === undefined) onCall();
    else caret.replaceAll(redial);
  };
  const enter = () => {
    // Why not is said beside the button, to whoever is on it.
    if (reason !== undefined && value.trim() !== '') buttonRef.current?.focus();
    else call();
  };
  return { call, enter, buttonRef };
}
