import { findConsultation, type PhoneErrorContext } from '@hookswitch/core';
import { useMemo, useState } from 'react';
import { type TransferInput, transferStep } from '../commands/transferStep.js';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { useCall, useCalls } from '../state/stateHooks.js';
import { usePermission } from '../state/usePermission.js';
import type { Colleague } from './HintGridProps.js';
import type { TransferDialogProps, TransferStep } from './TransferDialogProps.js';

/** What `useTransferDialog` takes. */
export interface TransferDialogOptions {
  /** The call to pass on; `undefined` while no transfer is open. */
  readonly callId: string | undefined;
  readonly onClose: () => void;
  /** Who can be chosen by name. */
  readonly colleagues?: readonly Colleague[] | undefined;
}

const NOBODY: readonly Colleague[] = [];

/**
 * Everything `TransferDialogView` needs. Closing changes no call; it closes by itself once the call has been passed on.
 *
 * @example
 * ```tsx
 * <TransferDialogView {...useTransferDialog({ callId, onClose: () => setCallId(undefined) })} />
 * ```
 */
export function useTransferDialog({ callId, onClose, colleagues = NOBODY }: TransferDialogOptions): TransferDialogProps {
  const { hints } = usePhoneContext();
  const [destination, setDestination] = useState('');
  const [problem, setProblem] = useState<PhoneErrorContext>();
  const [pending, setPending] = useState<TransferStep>();
  const calls = useCalls();
  const call = useCall(callId ?? '');
  const consultation = useMemo(() => findConsultation(calls), [calls]);
  const held = consultation && [consultation.original, consultation.consultation].find((leg) => leg.state === 'held');
  const command = usePhoneCommand<TransferInput>(transferStep, {
    onDone: (_, { step }) => {
      setPending(undefined);
      if (step === 'blind' || step === 'complete') onClose();
      if (step !== 'swap') setDestination('');
    },
    onProblem: (context) => {
      setPending(undefined);
      setProblem(context);
    },
  });
  const run = (input: TransferInput) => {
    setProblem(undefined);
    setPending(input.step);
    command.run(input);
  };
  return {
    call,
    isOpen: call !== undefined,
    onClose,
    destination,
    onDestinationChange: (next) => {
      setDestination(next);
      setProblem(undefined);
    },
    consultation,
    permissions: {
      blind: usePermission('blind-transfer', callId),
      consult: usePermission('consult'),
      complete: usePermission('complete-transfer'),
      cancel: usePermission('cancel-transfer'),
      swap: usePermission('resume', held?.id),
    },
    pending,
    problem,
    onTransferNow: () => run({ step: 'blind', destination }),
    onAskFirst: () => run({ step: 'consult', destination }),
    onConnect: () => run({ step: 'complete' }),
    onSwap: () => run({ step: 'swap', callId: held?.id ?? '' }),
    onBack: () => run({ step: 'cancel' }),
    colleagues,
    hints,
  };
}
