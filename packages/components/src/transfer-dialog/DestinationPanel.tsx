import type { TransferDialogProps } from '@hookswitch/hooks';
import { ArrowRightLeft, MessageCircleQuestionMark } from 'lucide-react';
import { useMemo } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { useMessages } from '../i18n/MessagesProvider.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { matchColleagues } from '../internal/matchColleagues.js';
import { StatusIcon, StatusWord } from '../internal/StatusGlyph.js';
import { useHint } from '../internal/useHint.js';

/** More are found by typing: a list of thousands would be slow and no help. */
const MOST_SHOWN = 50;

interface DestinationPanelProps
  extends Pick<
    TransferDialogProps,
    'destination' | 'onDestinationChange' | 'permissions' | 'pending' | 'onTransferNow' | 'onAskFirst' | 'colleagues' | 'hints'
  > {
  readonly problemId: string | undefined;
}

/** Whom to transfer to: a name with live presence, or any number, and the two verbs. */
export function DestinationPanel(props: DestinationPanelProps) {
  const { destination, onDestinationChange, permissions, pending, onTransferNow, onAskFirst, colleagues, hints, problemId } = props;
  const messages = useMessages();
  const words = messages.transfer;
  const shown = useMemo(() => matchColleagues(colleagues, destination).slice(0, MOST_SHOWN), [colleagues, destination]);
  const missing = destination.trim() === '' ? words.needsDestination : undefined;
  return (
    <>
      {/* In its place rather than in a popover: that would leave the panel, and hide the host page from screen readers. */}
      <Autocomplete inputValue={destination} onInputChange={onDestinationChange} disableAutoFocusFirst>
        <TextField className="hs-field" {...(problemId ? { 'aria-describedby': problemId } : {})}>
          <Label className="hs-hidden">{words.field}</Label>
          <Input
            className="hs-input"
            placeholder={words.placeholder}
            role="combobox"
            aria-expanded={shown.length > 0}
            aria-haspopup="listbox"
          />
        </TextField>
        <div className="hs-colleagues" data-rows={Math.min(4, colleagues.length)}>
          <ListBox
            className="hs-colleague-list"
            aria-label={words.colleagues}
            items={shown}
            onAction={(key) => onDestinationChange(String(key))}
            renderEmptyState={() => <p className="hs-empty">{words.noMatch}</p>}
          >
            {(colleague) => (
              <ListBoxItem className="hs-colleague" id={colleague.number} textValue={`${colleague.name} ${colleague.number}`}>
                <ColleagueLine name={colleague.name} number={colleague.number} hints={hints} />
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
      <div className="hs-transfer-actions hs-actions">
        <ActionButton
          icon={ArrowRightLeft}
          layout="stack"
          name="blind"
          reason={reasonFor(permissions.blind, messages) ?? missing}
          isPending={pending === 'blind'}
          onPress={onTransferNow}
        >
          {words.now}
        </ActionButton>
        <ActionButton
          icon={MessageCircleQuestionMark}
          layout="stack"
          name="consult"
          reason={reasonFor(permissions.consult, messages) ?? missing}
          isPending={pending === 'consult'}
          onPress={onAskFirst}
        >
          {words.askFirst}
        </ActionButton>
      </div>
    </>
  );
}

function ColleagueLine({ name, number, hints }: { readonly name: string; readonly number: string } & Pick<TransferDialogProps, 'hints'>) {
  const status = useHint(hints, number);
  return (
    <>
      <StatusIcon status={status} />
      <bdi className="hs-colleague-name">{name}</bdi>
      <bdi className="hs-colleague-number">{number}</bdi>
      <StatusWord status={status} />
    </>
  );
}
