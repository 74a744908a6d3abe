import type { EndedCall, PhoneErrorContext } from '@hookswitch/core';
import { useCallback, useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhone } from '../provider/usePhone.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { createCallRows } from '../store/callRows.js';
import type { CallListProps } from './CallListProps.js';

/** What `useCallList` takes. */
export interface CallListOptions {
  /** Opens the transfer of a call. */
  readonly onTransfer: (callId: string) => void;
}

type CallCommand = { readonly step: 'answer' | 'hangup' | 'hold' | 'resume'; readonly callId: string };

const NO_PROBLEMS: ReadonlyMap<string, PhoneErrorContext> = new Map();

/**
 * Everything `CallListView` needs.
 *
 * @example
 * ```tsx
 * <CallListView {...useCallList({ onTransfer: setTransferring })} />
 * ```
 */
export function useCallList({ onTransfer }: CallListOptions): CallListProps {
  const client = usePhone();
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const { run } = usePhoneCommand<CallCommand>((phone, { step, callId }) => phone[step](callId), {
    onProblem: (problem, { callId }) => setProblems((now) => new Map(now).set(callId, problem)),
  });
  const start = useCallback(
    (step: CallCommand['step'], callId: string) => {
      setProblems((now) => without(now, callId));
      run({ step, callId });
    },
    [run],
  );
  const setData = usePhoneCommand<{ readonly callId: string; readonly key: string; readonly value: string }>(
    (phone, { key, value }) => phone.setData({ [key]: value }),
    { onProblem: (problem, { callId }) => setProblems((now) => new Map(now).set(callId, problem)) },
  );
  const { runAsync } = setData;
  const { rows, isDeviceConference } = useRows(problems);
  const { notice, dismiss } = useNotice();
  return {
    rows,
    isDeviceConference,
    notice,
    onDismissNotice: dismiss,
    onAnswer: useCallback((callId) => start('answer', callId), [start]),
    onHangUp: useCallback((callId) => start('hangup', callId), [start]),
    onHold: useCallback((callId) => start('hold', callId), [start]),
    onResume: useCallback((callId) => start('resume', callId), [start]),
    onTransfer,
    onSetData: useCallback(
      (callId, key, value) => {
        setProblems((now) => without(now, callId));
        return runAsync({ callId, key, value }).then(
          () => true,
          () => false,
        );
      },
      [runAsync],
    ),
    now: client.clock.now,
  };
}

/** The rows, with what did not change kept from the last render. */
function useRows(problems: ReadonlyMap<string, PhoneErrorContext>) {
  const [rowsOf] = useState(createCallRows);
  const rows = usePhoneState((state) => rowsOf(state, problems));
  // The device mixes its calls itself as soon as all of them are established.
  const isDeviceConference = rows.length > 1 && rows.every((row) => row.call.state === 'established');
  return { rows, isDeviceConference };
}

/** Ends that an agent must hear of: a call that failed, one lost in a gap, one that nobody took. */
function useNotice() {
  const [dismissed, setDismissed] = useState<EndedCall>();
  const last = usePhoneState((state) => (state.calls.length > 0 ? undefined : state.ended.at(-1)));
  const isNews =
    last &&
    last !== dismissed &&
    (last.reason === 'failed' || last.reason === 'lost' || (last.reason === 'unanswered' && last.call.direction === 'outgoing'));
  const dismiss = useCallback(() => setDismissed(last), [last]);
  return { notice: isNews ? last : undefined, dismiss };
}

function without(problems: ReadonlyMap<string, PhoneErrorContext>, callId: string): ReadonlyMap<string, PhoneErrorContext> {
  if (!problems.has(callId)) return problems;
  const rest = new Map(problems);
  rest.delete(callId);
  return rest;
}
