import { type Call, findConsultation, type Permission, type PhoneState, sameNumber } from '@hookswitch/core';
import { useMemo, useState } from 'react';
import { type TransferInput, transferStep } from '../commands/transferStep.js';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { useCall, useCalls } from '../state/stateHooks.js';
import { usePermission } from '../state/usePermission.js';
import { numberOf } from '../store/numberOf.js';
import type { Colleague } from './HintGridProps.js';
import type { TransferDialogProps, TransferStep } from './TransferDialogProps.js';
import { useDirectory } from './useDirectory.js';
import { useNow } from './useNow.js';
import { useProblems } from './useProblems.js';

/** What `useTransferDialog` takes. */
export interface TransferDialogOptions {
  /** The call to pass on; `undefined` while no transfer is open. */
  readonly callId: string | undefined;
  readonly onClose: () => void;
  /** Who can be chosen by name. */
  readonly colleagues?: readonly Colleague[] | undefined;
  /** What stands in the field when the dialog opens: a number chosen elsewhere, in a list of colleagues say. @default '' */
  readonly initialDestination?: string | undefined;
  /** Whether what is typed is also looked for in the server's directory. @default true */
  readonly searchesDirectory?: boolean | undefined;
}

/** A step, and the call the dialog was about when it was taken. */
interface StepOfCall {
  readonly callId: string;
  readonly input: TransferInput;
}

const NOBODY: readonly Colleague[] = [];
/** Steps that go on in the dialog; everything else is the end of it. */
const STAYING: readonly TransferStep[] = ['consult', 'swap', 'hold', 'resume'];
const WRONG_STATE: Permission = { ok: false, reason: 'wrong-state' };

/**
 * Everything `TransferDialogView` needs. Closing changes no call; it closes by itself once the call has been passed on.
 *
 * @example
 * ```tsx
 * <TransferDialogView {...useTransferDialog({ callId, onClose: () => setCallId(undefined) })} />
 * ```
 */
export function useTransferDialog(options: TransferDialogOptions): TransferDialogProps {
  const { callId, onClose, colleagues = NOBODY, initialDestination, searchesDirectory = true } = options;
  const { hints } = usePhoneContext();
  const id = callId ?? '';
  const { destination, setDestination, clearOf } = useDestination(id, initialDestination);
  const { problems, note, forget } = useProblems(standing);
  const [underWay, setUnderWay] = useState<StepOfCall>();
  const call = useCall(id);
  const consultation = useConsultation(id);
  const held = consultation && [consultation.original, consultation.consultation].find((leg) => leg.state === 'held');
  const command = usePhoneCommand<StepOfCall>((client, { input }) => transferStep(client, input), {
    onDone: (_, done) => {
      setUnderWay((now) => (now === done ? undefined : now));
      const { step } = done.input;
      if (!STAYING.includes(step) && done.callId === id) onClose();
      if (step !== 'swap' && step !== 'hold' && step !== 'resume') clearOf(done.callId);
    },
    onProblem: (problem, failed) => {
      setUnderWay((now) => (now === failed ? undefined : now));
      note(failed.callId, problem);
    },
  });
  const run = (input: TransferInput) => {
    const step: StepOfCall = { callId: id, input };
    forget(id);
    setUnderWay(step);
    command.run(step);
  };
  const permissions = usePermissions(call, held?.id);
  const isChoosing = call !== undefined && consultation === undefined;
  const directory = useDirectory(destination, searchesDirectory && isChoosing);
  const others = useOthers(colleagues, call?.number);
  const contacts = useOthers(directory.contacts, call?.number);
  // What is still in view of an earlier search is nobody under what is typed now.
  const found = directory.contactsPhase === 'found' ? contacts : undefined;
  const chosen = () => numberOf(destination, others ?? NOBODY, found ?? []);
  return {
    call,
    isOpen: call !== undefined,
    onClose,
    destination,
    isPartner: call !== undefined && call.number !== '' && sameNumber(destination, call.number),
    onDestinationChange: (next) => {
      setDestination(next);
      forget(id);
    },
    consultation,
    permissions,
    pending: underWay?.callId === id ? underWay.input.step : undefined,
    problem: problems.get(id),
    onTransferNow: () => run({ step: 'blind', destination: chosen(), callId: id }),
    onAskFirst: () => {
      // The server takes no id: it would ask about the call that is up, whichever this dialog shows.
      if (isUp(call)) run({ step: 'consult', destination: chosen() });
      else note(id, { code: 'wrong-state', command: 'attendedTransfer' });
    },
    onHold: () => run({ step: 'hold', callId: id }),
    onResume: () => run({ step: 'resume', callId: id }),
    onConnect: () => run({ step: 'complete' }),
    onSwap: () => run({ step: 'swap', callId: held?.id ?? '' }),
    onBack: () => run({ step: 'cancel' }),
    colleagues: others ?? NOBODY,
    hints,
    contacts,
    contactsPhase: directory.contactsPhase,
    now: useNow(),
  };
}

/** Everybody but whom the call is with: given back to themselves they would be lost. */
function useOthers<Person extends { readonly number: string }>(people: readonly Person[] | undefined, partner: string | undefined) {
  return useMemo(() => {
    if (partner === undefined) return people;
    const isOther = ({ number }: Person) => !sameNumber(number, partner);
    return people?.every(isOther) ? people : people?.filter(isOther);
  }, [people, partner]);
}

/** What was typed for one call, or since one number was chosen elsewhere, is nothing to another. */
function useDestination(callId: string, initial: string | undefined) {
  const [typed, setTyped] = useState({ callId: '', initial, destination: '' });
  const isCurrent = typed.callId === callId && typed.initial === initial;
  return {
    destination: isCurrent ? typed.destination : (initial ?? ''),
    setDestination: (destination: string) => setTyped({ callId, initial, destination }),
    /** Once a step with it is done. */
    clearOf: (done: string) =>
      setTyped((now) => (done === callId || now.callId === done ? { callId: done, initial, destination: '' } : now)),
  };
}

/** The asking under way, if it is about this call or is this call: the dialog of a third says nothing of it. */
function useConsultation(callId: string) {
  const calls = useCalls();
  return useMemo(() => {
    const found = findConsultation(calls);
    return found && (found.original.id === callId || found.consultation.id === callId) ? found : undefined;
  }, [calls, callId]);
}

function usePermissions(call: Call | undefined, heldId: string | undefined): Readonly<Record<TransferStep, Permission>> {
  const consult = usePermission('consult');
  return {
    blind: usePermission('blind-transfer', call?.id),
    consult: consult.ok && !isUp(call) ? WRONG_STATE : consult,
    complete: usePermission('complete-transfer'),
    cancel: usePermission('cancel-transfer'),
    swap: usePermission('resume', heldId),
    hold: usePermission('hold', call?.id),
    resume: usePermission('resume', call?.id),
  };
}

function isUp(call: Call | undefined): boolean {
  return call?.state === 'established' || call?.state === 'held';
}

/** How the line stands for a transfer; somebody who rings meanwhile changes nothing about it. */
function standing(state: PhoneState, callId: string): string | undefined {
  if (!state.calls.some((call) => call.id === callId)) return undefined;
  const legs = state.calls.filter((call) => call.state !== 'ringing');
  return legs.map((call) => `${call.id} ${call.state}`).join();
}
