import type { DialPadProps } from '@hookswitch/hooks';
import { Delete, MessageCircleQuestionMark, Phone } from 'lucide-react';
import { type ForwardedRef, forwardRef, useId } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useMessages } from '../i18n/MessagesProvider.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';
import { DialPadKey } from './DialPadKey.js';
import { useCaret } from './useCaret.js';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** What `DialPadView` takes: its own props, and what goes to its root element. */
export interface DialPadViewProps extends DialPadProps, RootProps {}

/**
 * A field that takes typed and pasted numbers as they are, a keypad that writes at the caret, and one call button.
 *
 * @example
 * ```tsx
 * <DialPadView {...useDialPad()} />
 * ```
 */
export const DialPadView = forwardRef(function DialPadView(props: DialPadViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { value, onValueChange, action, onCall, callPermission, isPending, problem, lastDialled, className, ...root } = props;
  const messages = useMessages();
  const words = messages.dialPad;
  const caret = useCaret(value, onValueChange);
  const problemId = useId();
  const isEmpty = value.trim() === '';
  const canRedial = isEmpty && lastDialled !== undefined;
  const reason = reasonFor(callPermission, messages) ?? (isEmpty && !canRedial ? words.needsNumber : undefined);

  const call = () => {
    if (reason !== undefined || isPending) return;
    // The last number is shown before it is called: a second press calls it.
    if (canRedial) caret.replaceAll(lastDialled);
    else onCall();
  };

  return (
    <div role="group" aria-label={words.label} {...root} ref={ref} className={classNames('hs hs-dial-pad', className)} data-action={action}>
      <TextField
        className="hs-dial-field"
        value={value}
        onChange={onValueChange}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) call();
          else event.continuePropagation();
        }}
        type="tel"
        autoComplete="off"
        {...(problem ? { 'aria-describedby': problemId } : {})}
      >
        <Label className="hs-hidden">{words.field}</Label>
        <Input className="hs-input hs-dial-input" ref={caret.inputRef} placeholder={words.placeholder} />
        <ActionButton icon={Delete} isIconOnly onPress={caret.erase} className="hs-dial-erase">
          {words.erase}
        </ActionButton>
      </TextField>
      <div className="hs-dial-keys" role="group" aria-label={words.keys}>
        {KEYS.map((key) => (
          <DialPadKey key={key} digit={key} onInsert={caret.insert} onReplaceLast={caret.replaceLast} />
        ))}
      </div>
      <div className="hs-dial-foot hs-actions">
        <p className="hs-dial-last">
          {lastDialled !== undefined && (
            <>
              <span>{words.lastNumber}</span> <bdi>{lastDialled}</bdi>
            </>
          )}
        </p>
        <ActionButton
          icon={action === 'consult' ? MessageCircleQuestionMark : Phone}
          // Loud only once there is something to call: a ringing call is never outshone by an empty pad.
          tone={isEmpty ? 'plain' : 'go'}
          onPress={call}
          reason={reason}
          isPending={isPending}
          className="hs-dial-call"
          name="call"
        >
          {action === 'consult' ? words.consult : canRedial ? words.redial : words.call}
        </ActionButton>
      </div>
      <Problem problem={problem} id={problemId} />
    </div>
  );
});
