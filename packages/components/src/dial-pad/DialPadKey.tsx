import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useMessages } from '../i18n/MessagesProvider.js';
import { startTimer } from '../internal/timers.js';

/** As long as phones take for a long press. */
const LONG_PRESS_MS = 500;

interface DialPadKeyProps {
  readonly digit: string;
  readonly onInsert: (text: string) => void;
  readonly onReplaceLast: (text: string) => void;
}

/** One key. A held 0 gives a plus. The field keeps the focus when the key is clicked; a focused key keeps its own. */
export function DialPadKey({ digit, onInsert, onReplaceLast }: DialPadKeyProps) {
  const words = useMessages().dialPad;
  const cancel = useRef<(() => void) | undefined>(undefined);
  // A press lasts over several renders of the field: the timer must use the newest text.
  const replaceLast = useRef(onReplaceLast);
  useEffect(() => {
    replaceLast.current = onReplaceLast;
  });
  const isZero = digit === '0';
  return (
    <Button
      className="hs-button hs-dial-key"
      preventFocusOnPress
      onPressStart={() => {
        onInsert(digit);
        if (isZero) cancel.current = startTimer(LONG_PRESS_MS, () => replaceLast.current('+'));
      }}
      onPressEnd={() => cancel.current?.()}
      {...(isZero ? { 'aria-label': `0, ${words.plusHint}` } : {})}
    >
      <span className="hs-dial-digit">{digit}</span>
      {isZero && <span className="hs-dial-plus">+</span>}
    </Button>
  );
}
