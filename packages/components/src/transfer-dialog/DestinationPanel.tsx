import type { TransferDialogProps } from '@hookswitch/hooks';
import { ArrowRightLeft, MessageCircleQuestionMark } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { Autocomplete, Input, Label, TextField } from 'react-aria-components';
import { refusal } from '../i18n/en/errors.js';
import { transfer } from '../i18n/en/transfer.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { pasteApart } from '../internal/pasteApart.js';
import { directionOf, isComposing } from '../internal/typing.js';
import { DestinationList } from './DestinationList.js';

const ENGLISH = { refusal, transfer };

interface DestinationPanelProps
  extends Pick<
    TransferDialogProps,
    | 'destination'
    | 'onDestinationChange'
    | 'isPartner'
    | 'permissions'
    | 'pending'
    | 'onTransferNow'
    | 'onAskFirst'
    | 'colleagues'
    | 'hints'
    | 'contacts'
    | 'contactsPhase'
  > {
  readonly problemId: string | undefined;
}

/** Whom to transfer to: a name with live presence, somebody of the directory, or any number; and the two verbs. */
export function DestinationPanel(props: DestinationPanelProps) {
  const { permissions, pending, onTransferNow, onAskFirst, problemId, isPartner, ...destinations } = props;
  const { destination, onDestinationChange, colleagues, contacts } = destinations;
  const messages = useWords(ENGLISH);
  const words = messages.transfer;
  const blind = useRef<HTMLButtonElement>(null);
  const consult = useRef<HTMLButtonElement>(null);
  const nowhere = useId();
  const isMissing = destination.trim() === '';
  const doubt = isMissing ? words.needsDestination : isPartner ? words.talkingAlready : undefined;
  // Enter never transfers: it goes on to the verb that can be taken back, and a second one says so.
  const goOn = (event: KeyboardEvent) => {
    const isOnOption = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || isOnOption || isMissing) return;
    event.preventDefault();
    event.stopPropagation();
    (permissions.consult.ok || !permissions.blind.ok ? consult : blind).current?.focus();
  };
  return (
    <>
      {/* In its place rather than in a popover: that would leave the panel, and hide the host page from screen readers. */}
      <Autocomplete inputValue={destination} onInputChange={onDestinationChange} disableAutoFocusFirst>
        <div onKeyDownCapture={goOn}>
          <TextField className="hs-field" {...(problemId ? { 'aria-describedby': problemId } : {})}>
            <Label className="hs-hidden">{words.field}</Label>
            <Input
              className="hs-input"
              // Of no form: Enter would send one of the host's around it.
              form={nowhere}
              placeholder={words.placeholder}
              dir={directionOf(destination)}
              onPaste={pasteApart(onDestinationChange)}
              role="combobox"
              aria-expanded={colleagues.length > 0 || contacts !== undefined}
              aria-haspopup="listbox"
            />
          </TextField>
        </div>
        <DestinationList {...destinations} />
      </Autocomplete>
      <div className="hs-transfer-actions hs-actions">
        <ActionButton
          icon={ArrowRightLeft}
          layout="stack"
          name="blind"
          buttonRef={blind}
          reason={reasonFor(permissions.blind, messages) ?? doubt}
          isPending={pending === 'blind'}
          onPress={onTransferNow}
        >
          {words.now}
        </ActionButton>
        <ActionButton
          icon={MessageCircleQuestionMark}
          layout="stack"
          name="consult"
          buttonRef={consult}
          reason={reasonFor(permissions.consult, messages) ?? doubt}
          isPending={pending === 'consult'}
          onPress={onAskFirst}
        >
          {words.askFirst}
        </ActionButton>
      </div>
    </>
  );
}
