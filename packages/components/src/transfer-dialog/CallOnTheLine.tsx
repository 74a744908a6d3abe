import type { TransferDialogProps } from '@hookswitch/hooks';
import { Pause, Play } from 'lucide-react';
import { refusal } from '../i18n/en/errors.js';
import { transfer } from '../i18n/en/transfer.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { CallStateGlyph } from '../internal/CallStateGlyph.js';
import { CallTimer } from '../internal/CallTimer.js';
import { timedSince } from '../internal/timedSince.js';

const ENGLISH = { refusal, transfer };

interface CallOnTheLineProps extends Pick<TransferDialogProps, 'permissions' | 'pending' | 'onHold' | 'onResume' | 'now'> {
  readonly call: NonNullable<TransferDialogProps['call']>;
}

/** How the call stands that is to be passed on, and the way to let the caller wait meanwhile, or no longer. */
export function CallOnTheLine({ call, permissions, pending, onHold, onResume, now }: CallOnTheLineProps) {
  const messages = useWords(ENGLISH);
  const words = messages.transfer;
  const isHeld = call.state === 'held';
  return (
    <div className="hs-transfer-call hs-actions">
      <CallStateGlyph state={call.state} />
      <CallTimer since={timedSince(call)} now={now} />
      <ActionButton
        icon={isHeld ? Play : Pause}
        name={isHeld ? 'resume' : 'hold'}
        reason={reasonFor(isHeld ? permissions.resume : permissions.hold, messages)}
        isPending={pending === 'hold' || pending === 'resume'}
        onPress={isHeld ? onResume : onHold}
      >
        {isHeld ? words.resume : words.holdFirst}
      </ActionButton>
    </div>
  );
}
