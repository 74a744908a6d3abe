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
  /** Where a press of a pointer stands: a finger's waits until it is lifted. The click that may follow has nothing left to give. */
  const press = useRef<'none' | 'given' | 'waiting'>('none');
  // Where the list of numbers comes in its place meanwhile, the text is no longer what the plus was for.
  useEffect(() => () => cancel.current?.(), []);
  const isZero = digit === '0' && onPlus !== undefined;
  const give = (key = digit) => {
    press.current = 'given';
    onKey(key);
  };
  const hold = () => {
    if (!isZero) return;
    cancel.current = startTimer(LONG_PRESS_MS, () => {
      // A finger has given no 0 yet, in whose place the plus would come.
      if (press.current === 'waiting') give('+');
      else onPlus();
    });
  };
  const release = () => cancel.current?.();
  const giveUp = () => {
    release();
    press.current = 'none';
  };
  return (
    <button
      type="button"
      // As on a button: see PressButton.
      tabIndex={0}
      className="hs-button hs-dial-key"
      onPointerDown={({ button, pointerType }) => {
        if (button !== 0) return;
        // As a telephone does, at the moment it goes down. But a finger may be about to scroll.
        if (pointerType === 'touch') press.current = 'waiting';
        else give();
        hold();
      }}
      onMouseDown={keepFocus}
      onPointerUp={() => {
        release();
        if (press.current === 'waiting') give();
      }}
      // With the button still down: what is let go of elsewhere is followed by no click.
      onPointerLeave={({ buttons }) => (buttons === 0 ? release() : giveUp())}
      onPointerCancel={giveUp}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (event.repeat) return;
        onKey(digit);
        hold();
      }}
      onKeyUp={(event) => {
        release();
        // Firefox would click for a space although it was taken when it went down.
        if (event.key === ' ') event.preventDefault();
      }}
      onBlur={release}
      onClick={({ detail }) => {
        // One that comes alone is a screen reader's.
        if (press.current === 'none' && detail === 0) onKey(digit);
        press.current = 'none';
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
