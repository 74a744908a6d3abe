import type { CallListRow } from '@hookswitch/hooks';
import { ArrowRightLeft, Phone, PhoneOff } from 'lucide-react';
import { callList } from '../i18n/en/callList.js';
import { refusal } from '../i18n/en/errors.js';
import { incomingCall } from '../i18n/en/incomingCall.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import type { IncomingHandlers } from './IncomingHandlers.js';

const ENGLISH = { callList, incomingCall, refusal };

interface IncomingActionsProps {
  readonly row: CallListRow;
  readonly handlers: IncomingHandlers;
}

/** What can be done with a call that rings: refuse on one side, answer on the other, widest and where the thumb rests. */
export function IncomingActions({ row, handlers }: IncomingActionsProps) {
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  const { call, permissions, pending } = row;
  return (
    <div className="hs-call-actions hs-actions" data-ringing="">
      <ActionButton
        icon={PhoneOff}
        tone="stop"
        name="refuse"
        className="hs-refuse"
        reason={reasonFor(permissions.hangup, messages)}
        isPending={pending.includes('hangup')}
        onPress={() => handlers.onHangUp(call.id)}
      >
        {words.refuse}
      </ActionButton>
      {handlers.onTransfer && (
        <ActionButton
          icon={ArrowRightLeft}
          name="transfer"
          className="hs-transfer-away"
          reason={whyNoTransfer(row, messages)}
          isPending={pending.includes('directTransfer')}
          onPress={() => handlers.onTransfer?.(call.id)}
        >
          {words.transfer}
        </ActionButton>
      )}
      <AnswerButton row={row} handlers={handlers} />
    </div>
  );
}

/** Answers a call: by a word where there is room, by its icon on a line. */
export function AnswerButton({ row, handlers, isIconOnly }: IncomingActionsProps & { readonly isIconOnly?: boolean }) {
  const messages = useWords(ENGLISH);
  const { call, permissions, pending } = row;
  return (
    <ActionButton
      icon={Phone}
      isIconOnly={isIconOnly}
      tone="go"
      name="answer"
      className="hs-widest"
      reason={reasonFor(permissions.answer, messages)}
      isPending={pending.includes('answer')}
      onPress={() => handlers.onAnswer(call.id)}
    >
      {messages.callList.answer}
    </ActionButton>
  );
}

/** "Not in this state" is true of every ringing call, and says nothing about what to do. */
function whyNoTransfer({ permissions: { transfer } }: CallListRow, messages: typeof ENGLISH): string | undefined {
  return !transfer.ok && transfer.reason === 'wrong-state' ? messages.incomingCall.answerFirst : reasonFor(transfer, messages);
}
