import type { Call } from '@hookswitch/core';
import type { TransferDialogProps } from '@hookswitch/hooks';
import { ArrowLeft, ArrowUpDown, Merge } from 'lucide-react';
import { unknownCaller } from '../i18n/en/common.js';
import { refusal } from '../i18n/en/errors.js';
import { transfer } from '../i18n/en/transfer.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { CallStateGlyph } from '../internal/CallStateGlyph.js';
import { CallTimer } from '../internal/CallTimer.js';
import { timedSince } from '../internal/timedSince.js';
import { whoIs } from '../internal/whoIs.js';

const ENGLISH = { refusal, transfer, unknownCaller };

interface ConsultationPanelProps extends Pick<TransferDialogProps, 'permissions' | 'pending' | 'onConnect' | 'onSwap' | 'onBack'> {
  readonly consultation: NonNullable<TransferDialogProps['consultation']>;
  readonly now: () => number;
}

/** The two calls bracketed together, and the three ways on. */
export function ConsultationPanel({ consultation, permissions, pending, onConnect, onSwap, onBack, now }: ConsultationPanelProps) {
  const messages = useWords(ENGLISH);
  const words = messages.transfer;
  const { original } = consultation;
  return (
    <>
      <ul className="hs-bracket">
        <BracketedCall call={original} now={now} />
        <BracketedCall call={consultation.consultation} now={now} />
      </ul>
      <div className="hs-transfer-actions hs-actions">
        <ActionButton
          icon={ArrowLeft}
          layout="stack"
          name="back"
          reason={reasonFor(permissions.cancel, messages)}
          isPending={pending === 'cancel'}
          onPress={onBack}
        >
          {words.back(original.name.split(' ')[0] || whoIs(original, messages))}
        </ActionButton>
        <ActionButton
          icon={ArrowUpDown}
          layout="stack"
          name="swap"
          reason={reasonFor(permissions.swap, messages)}
          isPending={pending === 'swap'}
          onPress={onSwap}
        >
          {words.swap}
        </ActionButton>
        <ActionButton
          icon={Merge}
          tone="go"
          layout="stack"
          name="connect"
          className="hs-widest"
          reason={reasonFor(permissions.complete, messages)}
          isPending={pending === 'complete'}
          onPress={onConnect}
        >
          {words.connect}
        </ActionButton>
      </div>
    </>
  );
}

function BracketedCall({ call, now }: { readonly call: Call; readonly now: () => number }) {
  const messages = useWords(ENGLISH);
  return (
    <li className="hs-bracketed" data-state={call.state}>
      <bdi className="hs-bracketed-name">{whoIs(call, messages)}</bdi>
      <CallStateGlyph state={call.state} />
      <CallTimer since={timedSince(call)} now={now} />
    </li>
  );
}
