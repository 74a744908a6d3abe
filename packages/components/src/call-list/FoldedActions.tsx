import type { CallListRow } from '@hookswitch/hooks';
import { Pause, Phone, PhoneOff, Play } from 'lucide-react';
import { callList } from '../i18n/en/callList.js';
import { refusal } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import type { CallHandlers } from '../internal/incoming/CallHandlers.js';

const ENGLISH = { callList, refusal };

/** The one thing most wanted from a call that is folded to a line. */
export function FoldedActions({ row, handlers }: { readonly row: CallListRow; readonly handlers: CallHandlers }) {
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  const { call, permissions, pending } = row;
  switch (call.state) {
    case 'ringing':
      return (
        <ActionButton
          icon={Phone}
          isIconOnly
          tone="go"
          reason={reasonFor(permissions.answer, messages)}
          isPending={pending.includes('answer')}
          onPress={() => handlers.onAnswer(call.id)}
        >
          {words.answer}
        </ActionButton>
      );
    case 'held':
      return (
        <ActionButton
          icon={Play}
          isIconOnly
          reason={reasonFor(permissions.resume, messages)}
          isPending={pending.includes('hold')}
          onPress={() => handlers.onResume(call.id)}
        >
          {words.resume}
        </ActionButton>
      );
    case 'established':
      return (
        <ActionButton
          icon={Pause}
          isIconOnly
          reason={reasonFor(permissions.hold, messages)}
          isPending={pending.includes('hold')}
          onPress={() => handlers.onHold(call.id)}
        >
          {words.hold}
        </ActionButton>
      );
    case 'dialing':
    case 'failed':
    case 'released':
      return (
        <ActionButton
          icon={PhoneOff}
          isIconOnly
          tone="stop"
          reason={reasonFor(permissions.hangup, messages)}
          isPending={pending.includes('hangup')}
          onPress={() => handlers.onHangUp(call.id)}
        >
          {words.hangUp}
        </ActionButton>
      );
    default:
      return call.state satisfies never;
  }
}
