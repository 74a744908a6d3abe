import { useCallback, useContext, useEffect, useRef } from 'react';
import { dialPad } from '../i18n/en/dialPad.js';
import { useWords } from '../i18n/useWords.js';
import { KeypadFold } from '../internal/KeypadFold.js';
import { useDomLayoutEffect } from '../internal/useDomLayoutEffect.js';
import { DialPadKey } from './DialPadKey.js';

const ENGLISH = { dialPad };

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

interface DialPadKeysProps {
  readonly onKey: (key: string) => void;
  readonly onPlus: (() => void) | undefined;
}

/** The twelve keys. Whoever has the focus on one of them may as well type the others. */
export function DialPadKeys({ onKey, onPlus }: DialPadKeysProps) {
  const words = useWords(ENGLISH).dialPad;
  const fold = useContext(KeypadFold);
  useDomLayoutEffect(() => fold?.(), [fold]);
  // What a key does depends on what is typed, and what is typed renders no key: a press lasts over several renders of the field.
  const newest = useRef({ onKey, onPlus });
  useEffect(() => {
    newest.current = { onKey, onPlus };
  });
  const press = useCallback((digit: string) => newest.current.onKey(digit), []);
  const plus = useCallback(() => newest.current.onPlus?.(), []);
  return (
    <div
      className="hs-dial-keys"
      role="group"
      aria-label={words.keys}
      onKeyDown={(event) => {
        const isOurs = KEYS.includes(event.key) || (event.key === '+' && onPlus);
        if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onKey(event.key);
      }}
    >
      {KEYS.map((key) => (
        <DialPadKey key={key} digit={key} onKey={press} onPlus={onPlus && plus} />
      ))}
    </div>
  );
}
