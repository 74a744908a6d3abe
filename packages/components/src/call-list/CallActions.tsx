import type { CallListAction, CallListRow } from '@hookswitch/hooks';
import { ArrowRightLeft, Pause, Phone, PhoneOff, Play, Tag } from 'lucide-react';
import { callList } from '../i18n/en/callList.js';
import { refusal } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import type { CallHandlers } from '../internal/incoming/CallHandlers.js';

const ENGLISH = { callList, refusal };

interface CallActionsProps {
  readonly row: CallListRow;
  readonly handlers: CallHandlers;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

/** What can be done with a call. Every action keeps its place whether it is allowed or not; hang up is last, set apart. */
export function CallActions({ row, handlers, isEditing, onEdit }: CallActionsProps) {
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  const { call, permissions, pending } = row;
  const why = (action: CallListAction) => reasonFor(permissions[action], messages);
  if (call.state === 'ringing') return <RingingActions row={row} handlers={handlers} />;
  const isHeld = call.state === 'held';
  return (
    <div className="hs-call-actions hs-actions">
      <ActionButton
        icon={isHeld ? Play : Pause}
        layout="stack"
        name="hold"
        reason={why(isHeld ? 'resume' : 'hold')}
        isPending={pending.includes('hold')}
        onPress={() => (isHeld ? handlers.onResume(call.id) : handlers.onHold(call.id))}
      >
        {isHeld ? words.resume : words.hold}
      </ActionButton>
      {handlers.onTransfer && (
        <ActionButton
          icon={ArrowRightLeft}
          layout="stack"
          name="transfer"
          reason={why('transfer')}
          isPending={pending.includes('directTransfer')}
          onPress={() => handlers.onTransfer?.(call.id)}
        >
          {words.transfer}
        </ActionButton>
      )}
      <ActionButton icon={Tag} layout="stack" name="data" reason={why('set-data')} isExpanded={isEditing} onPress={onEdit}>
        {words.attachData}
      </ActionButton>
      <ActionButton
        icon={PhoneOff}
        layout="stack"
        tone="stop"
        name="hangup"
        className="hs-apart"
        reason={why('hangup')}
        isPending={pending.includes('hangup')}
        onPress={() => handlers.onHangUp(call.id)}
      >
        {words.hangUp}
      </ActionButton>
    </div>
  );
}

function RingingActions({ row, handlers }: Pick<CallActionsProps, 'row' | 'handlers'>) {
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  const { call, permissions, pending } = row;
  return (
    <div className="hs-call-actions hs-actions" data-ringing="">
      <ActionButton
        icon={PhoneOff}
        tone="stop"
        name="refuse"
        reason={reasonFor(permissions.hangup, messages)}
        isPending={pending.includes('hangup')}
        onPress={() => handlers.onHangUp(call.id)}
      >
        {words.refuse}
      </ActionButton>
      <ActionButton
        icon={Phone}
        tone="go"
        name="answer"
        className="hs-widest"
        reason={reasonFor(permissions.answer, messages)}
        isPending={pending.includes('answer')}
        onPress={() => handlers.onAnswer(call.id)}
      >
        {words.answer}
      </ActionButton>
    </div>
  );
}
