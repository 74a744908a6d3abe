import { memo, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
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
  // Where the list of numbers comes in its place meanwhile, the text is no longer what the plus was for.
  useEffect(() => () => cancel.current?.(), []);
  const isZero = digit === '0' && onPlus !== undefined;
  return (
    <Button
      className="hs-button hs-dial-key"
      preventFocusOnPress
      onPressStart={() => {
        onKey(digit);
        if (isZero) cancel.current = startTimer(LONG_PRESS_MS, onPlus);
      }}
      onPressEnd={() => cancel.current?.()}
      {...(isZero ? { 'aria-label': `0, ${words.plusHint}` } : {})}
    >
      <span className="hs-dial-digit">{digit}</span>
      {isZero && <span className="hs-dial-plus">+</span>}
    </Button>
  );
});
