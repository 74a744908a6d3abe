import { memo, type SyntheticEvent, useEffect, useRef } from 'react';
import { dialPad } from '../i18n/en/dialPad.js';
import { useWords } from '../i18n/useWords.js';
import { startTimer } from '../internal/timers.js';

const ENGLISH = { dialPad };

/** As long as phones take for a long press. */
const LONG_PRESS_MS = 500;

interface DialPadKeyProps {
  readonly digit: string;
  readonly onKey: (digit: string) => void;
  /** What a held 0 does; without it, a held 0 is a 0. */
  readonly onPlus: (() => void) | undefined;
}

/** One key. A held 0 gives a plus. The field keeps the focus when the key is clicked; a focused key keeps its own. */
export const DialPadKey = memo(function DialPadKey({ digit, onKey, onPlus }: DialPadKeyProps) {
  const words = useWords(ENGLISH).dialPad;
  const cancel = useRef<(() => void) | undefined>(undefined);
  /** Whether a finger or a pointer has pressed: the click that follows is the same press, one that comes alone is a screen reader's. */
  const isTouched = useRef(false);
  // Where the list of numbers comes in its place meanwhile, the text is no longer what the plus was for.
  useEffect(() => () => cancel.current?.(), []);
  const isZero = digit === '0' && onPlus !== undefined;
  // As a telephone does: at the moment it goes down.
  const press = () => {
    onKey(digit);
    if (isZero) cancel.current = startTimer(LONG_PRESS_MS, onPlus);
  };
  const release = () => cancel.current?.();
  return (
    <button
      type="button"
      className="hs-button hs-dial-key"
      onPointerDown={({ button }) => {
        if (button !== 0) return;
        isTouched.current = true;
        press();
      }}
      onMouseDown={keepFocus}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) press();
      }}
      onKeyUp={(event) => {
        release();
        // Firefox would click for a space although it was taken when it went down.
        if (event.key === ' ') event.preventDefault();
      }}
      onBlur={release}
      onClick={() => {
        if (!isTouched.current) onKey(digit);
        isTouched.current = false;
      }}
      {...(isZero ? { 'aria-label': `0, ${words.plusHint}` } : {})}
    >
      <span className="hs-dial-digit">{digit}</span>
      {isZero && <span className="hs-dial-plus">+</span>}
    </button>
  );
});

function keepFocus(event: SyntheticEvent) {
  event.preventDefault();
}
