import { findConsultation, type PhoneState, parseDestination } from '@hookswitch/core';
import { useMemo, useState } from 'react';
import { type TransferInput, transferStep } from '../commands/transferStep.js';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { useCall, useCalls } from '../state/stateHooks.js';
import { usePermission } from '../state/usePermission.js';
import type { Colleague } from './HintGridProps.js';
import type { TransferDialogProps, TransferStep } from './TransferDialogProps.js';
import { useNow } from './useNow.js';
import { useProblems } from './useProblems.js';

/** What `useTransferDialog` takes. */
export interface TransferDialogOptions {
  /** The call to pass on; `undefined` while no transfer is open. */
  readonly callId: string | undefined;
  readonly onClose: () => void;
  /** Who can be chosen by name. */
  readonly colleagues?: readonly Colleague[] | undefined;
}

/** A step, and the call the dialog was about when it was taken. */
interface StepOfCall {
  readonly callId: string;
  readonly input: TransferInput;
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
  // What was typed for one call, or is under way with it, is nothing to another.
  const [typed, setTyped] = useState({ callId: '', destination: '' });
  const [underWay, setUnderWay] = useState<{ readonly callId: string; readonly step: TransferStep }>();
  const { problems, note, forget } = useProblems(standing);
  const calls = useCalls();
  const id = callId ?? '';
  const call = useCall(id);
  const consultation = useMemo(() => findConsultation(calls), [calls]);
  const held = consultation && [consultation.original, consultation.consultation].find((leg) => leg.state === 'held');
  const settled = (done: StepOfCall) =>
    setUnderWay((now) => (now?.callId === done.callId && now.step === done.input.step ? undefined : now));
  const command = usePhoneCommand<StepOfCall>((client, { input }) => transferStep(client, input), {
    onDone: (_, done) => {
      settled(done);
      const { step } = done.input;
      // Asking somebody first and the swap go on in the dialog; everything else is the end of it.
      if (step !== 'consult' && step !== 'swap' && done.callId === id) onClose();
      if (step !== 'swap') setTyped((now) => (now.callId === done.callId ? { ...now, destination: '' } : now));
    },
    onProblem: (problem, failed) => {
      settled(failed);
      note(failed.callId, problem);
    },
  });
  const run = (input: TransferInput) => {
    forget(id);
    setUnderWay({ callId: id, step: input.step });
    command.run({ callId: id, input });
  };
  const destination = typed.callId === id ? typed.destination : '';
  return {
    call,
    isOpen: call !== undefined,
    onClose,
    destination,
    onDestinationChange: (next) => {
      setTyped({ callId: id, destination: next });
      forget(id);
    },
    consultation,
    permissions: {
      blind: usePermission('blind-transfer', callId),
      consult: usePermission('consult'),
      complete: usePermission('complete-transfer'),
      cancel: usePermission('cancel-transfer'),
      swap: usePermission('resume', held?.id),
    },
    pending: underWay?.callId === id ? underWay.step : undefined,
    problem: problems.get(id),
    onTransferNow: () => run({ step: 'blind', destination: numberOf(destination, colleagues), callId: id }),
    onAskFirst: () => run({ step: 'consult', destination: numberOf(destination, colleagues) }),
    onConnect: () => run({ step: 'complete' }),
    onSwap: () => run({ step: 'swap', callId: held?.id ?? '' }),
    onBack: () => run({ step: 'cancel' }),
    colleagues,
    hints,
    now: useNow(),
  };
}

/** How the line stands for a transfer; somebody who rings meanwhile changes nothing about it. */
function standing(state: PhoneState, callId: string): string | undefined {
  if (!state.calls.some((call) => call.id === callId)) return undefined;
  const legs = state.calls.filter((call) => call.state !== 'ringing');
  return legs.map((call) => `${call.id} ${call.state}`).join();
}

/** A name is as good as its number where only one colleague has it. */
function numberOf(typed: string, colleagues: readonly Colleague[]): string {
  const name = plain(typed);
  if (name === '' || parseDestination(typed).ok) return typed;
  const [only, another] = colleagues.filter((colleague) => plain(colleague.name).includes(name));
  return only && !another ? only.number : typed;
}

/** As people type it: without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
