import type { DialPadProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef, useId, useState } from 'react';
import { dialPad } from '../i18n/en/dialPad.js';
import { refusal } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';
import { reasonFor } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';
import { CallButton } from './CallButton.js';
import { DialPadField } from './DialPadField.js';
import { DialPadKeys } from './DialPadKeys.js';
import { LastNumber, SentTones } from './DialPadLine.js';
import { DialPadTools } from './DialPadTools.js';
import { RecentNumbers } from './RecentNumbers.js';
import { useCalling } from './useCalling.js';
import { useCaret } from './useCaret.js';

const ENGLISH = { dialPad, refusal };

/** What `DialPadView` takes: its own props, and what goes to its root element. */
export interface DialPadViewProps extends DialPadProps, RootProps {}

/**
 * A field that takes typed and pasted numbers, a keypad that writes at the caret, the numbers called of late, data to send
 * along, and one call button. While a call is up its keys can be sent to that call instead.
 *
 * @example
 * ```tsx
 * <DialPadView {...useDialPad()} />
 * ```
 */
export const DialPadView = forwardRef(function DialPadView(props: DialPadViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { value, onValueChange, cleanPasted, action, onCall, callPermission, isPending, problem, className, ...others } = props;
  const { recent, onClearRecent, tones, data, onKeySound, ...root } = others;
  const messages = useWords(ENGLISH);
  const { dialPad: words } = messages;
  const caret = useCaret(value, onValueChange);
  const [isListOpen, setListOpen] = useState(false);
  const problemId = useId();
  const listId = useId();
  const isConsult = action === 'consult';
  const last = recent[0]?.number;
  const redial = value.trim() === '' ? last : undefined;
  const isListShown = isListOpen && recent.length > 0 && !tones.isOn;
  const isDataWrong = !isConsult && data.invalid.length > 0;
  const doubt = value.trim() === '' && redial === undefined ? words.needsNumber : isDataWrong ? words.dataDoesNotFit : undefined;
  const reason = reasonFor(callPermission, messages) ?? doubt;

  const toField = (having: () => void) => {
    having();
    caret.inputRef.current?.focus();
  };
  const closeList = () => toField(() => setListOpen(false));
  const switchTones = (isOn: boolean) => toField(() => tones.onSwitch(isOn));
  const { call, enter, buttonRef } = useCalling({ value, onCall, isPending, reason, redial, caret });
  const press = (key: string) => {
    onKeySound?.(key);
    if (tones.isOn) tones.onTones(key);
    else caret.insert(key);
  };

  return (
    <div
      role="group"
      aria-label={words.label}
      {...root}
      ref={ref}
      className={classNames('hs hs-dial-pad', className)}
      data-action={tones.isOn ? 'tones' : action}
    >
      <DialPadField
        {...{ value, onValueChange, cleanPasted, tones }}
        inputRef={caret.inputRef}
        onInsert={caret.insert}
        onErase={caret.erase}
        onEnter={enter}
        onOpenRecent={() => setListOpen(true)}
        problemId={problem ? problemId : undefined}
      />
      {isListShown ? (
        <RecentNumbers
          id={listId}
          recent={recent}
          onChoose={(number) => caret.replaceAll(number)}
          onClear={onClearRecent}
          onClose={closeList}
        />
      ) : (
        <DialPadKeys onKey={press} onPlus={tones.isOn ? undefined : () => caret.replaceLast('+')} />
      )}
      <div className="hs-dial-foot hs-actions">
        {tones.isOn ? (
          <SentTones sent={tones.sent} />
        ) : (
          <LastNumber number={last} listId={listId} isOpen={isListShown} onToggle={() => (isListShown ? closeList() : setListOpen(true))} />
        )}
        <CallButton
          word={isConsult ? 'consult' : redial === undefined ? 'call' : 'redial'}
          isLoud={value.trim() !== '' && !tones.isOn}
          onPress={tones.isOn ? () => switchTones(false) : call}
          reason={tones.isOn ? undefined : reason}
          isPending={isPending}
          buttonRef={buttonRef}
        />
      </div>
      <DialPadTools tones={tones} onSwitchTones={switchTones} data={data} isConsult={isConsult} />
      <Problem problem={problem} id={problemId} />
    </div>
  );
});
