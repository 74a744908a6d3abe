import { type RefObject, useEffect, useRef } from 'react';

/** Writing into a controlled field where the caret stands, without taking the focus. */
export interface Caret {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly insert: (text: string) => void;
  /** Puts a text where the last insertion was, as when a held 0 becomes a plus. */
  readonly replaceLast: (text: string) => void;
  readonly replaceAll: (text: string) => void;
  /** What the backspace key does. */
  readonly erase: () => void;
}

/** Keeps the caret of a controlled field after what was inserted. */
export function useCaret(value: string, onValueChange: (value: string) => void): Caret {
  const inputRef = useRef<HTMLInputElement>(null);
  const wanted = useRef<number | undefined>(undefined);
  useEffect(() => {
    const at = wanted.current;
    wanted.current = undefined;
    // Not `value`: the owner may have answered with another text than the one asked for.
    if (at !== undefined) inputRef.current?.setSelectionRange(Math.min(at, value.length), Math.min(at, value.length));
  }, [value]);

  const splice = (from: number, to: number, text: string) => {
    wanted.current = from + text.length;
    onValueChange(value.slice(0, from) + text + value.slice(to));
  };
  const selection = () => {
    const input = inputRef.current;
    return { from: input?.selectionStart ?? value.length, to: input?.selectionEnd ?? value.length };
  };

  return {
    inputRef,
    insert: (text) => {
      const { from, to } = selection();
      splice(from, to, text);
    },
    replaceLast: (text) => {
      const { from } = selection();
      splice(Math.max(0, from - text.length), from, text);
    },
    replaceAll: (text) => splice(0, value.length, text),
    erase: () => {
      const { from, to } = selection();
      if (from !== to) splice(from, to, '');
      else if (from > 0) splice(from - 1, from, '');
    },
  };
}
