import { type RefObject, useEffect, useRef } from 'react';

/** Hands on what was typed, or filled in by the browser, before React took over markup of a server's: at its next look it would be gone. */
export function useTypedEarly(field: RefObject<HTMLInputElement | null>, value: string, onTyped: (value: string) => void): void {
  const first = useRef({ value, onTyped });
  useEffect(() => {
    const typed = field.current?.value;
    if (typed !== undefined && typed !== first.current.value) first.current.onTyped(typed);
  }, [field]);
}
