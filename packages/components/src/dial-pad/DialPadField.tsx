import type { DialPadProps } from '@hookswitch/hooks';
import { Delete } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { dialPad } from '../i18n/en/dialPad.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { isComposing } from '../internal/typing.js';
import { useTypedEarly } from '../internal/useTypedEarly.js';

const ENGLISH = { dialPad };

interface DialPadFieldProps extends Pick<DialPadProps, 'value' | 'onValueChange' | 'cleanPasted' | 'tones'> {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onInsert: (text: string) => void;
  readonly onErase: () => void;
  readonly onEnter: () => void;
  readonly onOpenRecent: () => void;
  readonly problemId: string | undefined;
}

/** The one field: a number to call, or, while keys go to a call, a place to type them that keeps nothing. */
export function DialPadField(props: DialPadFieldProps) {
  const { value, onValueChange, cleanPasted, tones, inputRef, onInsert, onErase, onEnter, onOpenRecent, problemId } = props;
  const words = useWords(ENGLISH).dialPad;
  const id = useId();
  const { isOn } = tones;
  const nowhere = useId();
  useTypedEarly(inputRef, value, onValueChange);
  return (
    <div className="hs-dial-field">
      <label className="hs-hidden" htmlFor={id}>
        {isOn ? words.tonesTo(tones.partner) : words.field}
      </label>
      <input
        className="hs-input hs-dial-input"
        id={id}
        ref={inputRef}
        type="tel"
        dir="ltr"
        // Of no form: Enter would send one of the host's around it.
        form={nowhere}
        autoComplete="off"
        placeholder={isOn ? words.tonesTo(tones.partner) : words.placeholder}
        value={isOn ? '' : value}
        onChange={(event) => (isOn ? tones.onTones : onValueChange)(event.target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          const cleaned = cleanPasted(text);
          if (isOn || cleaned === text) return;
          event.preventDefault();
          onInsert(cleaned);
        }}
        onKeyDown={(event) => {
          if (isOn || isComposing(event.nativeEvent)) return;
          // A key that is held would call what the first of it has only brought back.
          if (event.key === 'Enter') {
            if (!event.repeat) onEnter();
          } else if (event.key === 'ArrowDown') onOpenRecent();
          else return;
          event.preventDefault();
        }}
        {...(problemId === undefined ? {} : { 'aria-describedby': problemId })}
      />
      {!isOn && (
        <ActionButton icon={Delete} isIconOnly onPress={onErase} className="hs-dial-erase">
          {words.erase}
        </ActionButton>
      )}
    </div>
  );
}
