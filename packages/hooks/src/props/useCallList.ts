import type { EndedCall, PhoneErrorContext, PhoneState } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';
import { useCallback, useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { useCallsVerified } from '../state/stateHooks.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { createCallRows } from '../store/callRows.js';
import type { CallListProps } from './CallListProps.js';
import { useNow } from './useNow.js';
import { useProblems } from './useProblems.js';

/** What `useCallList` takes. */
export interface CallListOptions {
  /** Opens the transfer of a call. */
  readonly onTransfer: (callId: string) => void;
  /** What the attached data means; define it outside of the component. */
  readonly schema?: UserDataSchema | undefined;
}

interface CallCommand {
  readonly step: 'answer' | 'hangup' | 'hold' | 'resume';
  readonly callId: string;
}

interface DataInput {
  readonly callId: string;
  readonly key: string;
  readonly value: string;
}

/**
 * Everything `CallListView` needs.
 *
 * @example
 * ```tsx
 * <CallListView {...useCallList({ onTransfer: setTransferring })} />
 * ```
 */
export function useCallList({ onTransfer, schema }: CallListOptions): CallListProps {
  const { problems, note, forget } = useProblems(stateOfCall);
  const { run } = usePhoneCommand<CallCommand>((client, { step, callId }) => client[step](callId), {
    onProblem: (problem, { callId }) => note(callId, problem),
  });
  const { runAsync } = usePhoneCommand<DataInput>((client, { callId, key, value }) => client.setData({ [key]: value }, callId), {
    onProblem: (problem, { callId }) => note(callId, problem),
  });
  const start = useCallback(
    (step: CallCommand['step'], callId: string) => {
      forget(callId);
      run({ step, callId });
    },
    [run, forget],
  );
  const { rows, isDeviceConference } = useRows(problems);
  const { notice, dismiss } = useNotice();
  return {
    rows,
    isDeviceConference,
    isVerified: useCallsVerified(),
    notice,
    onDismissNotice: dismiss,
    onAnswer: useCallback((callId) => start('answer', callId), [start]),
    onHangUp: useCallback((callId) => start('hangup', callId), [start]),
    onHold: useCallback((callId) => start('hold', callId), [start]),
    onResume: useCallback((callId) => start('resume', callId), [start]),
    onTransfer,
    onSetData: useCallback(
      (callId, key, value) => {
        forget(callId);
        return runAsync({ callId, key, value }).then(
          () => true,
          () => false,
        );
      },
      [runAsync, forget],
    ),
    schema,
    now: useNow(),
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

/**
 * Ends that an agent must hear of: a call that failed, one lost in a gap, one that nobody took. A call that was up before
 * (the customer who waits during a consultation) hides none of them.
 */
function useNotice() {
  const [dismissed, setDismissed] = useState<EndedCall>();
  const last = usePhoneState(({ calls, ended }) => {
    const latest = ended.at(-1);
    return latest && calls.some((call) => call.startedAt.at > latest.at) ? undefined : latest;
  });
  const isNews =
    last &&
    last !== dismissed &&
    (last.reason === 'failed' || last.reason === 'lost' || (last.reason === 'unanswered' && last.call.direction === 'outgoing'));
  const dismiss = useCallback(() => setDismissed(last), [last]);
  return { notice: isNews ? last : undefined, dismiss };
}

function stateOfCall(state: PhoneState, callId: string): string | undefined {
  return state.calls.find((call) => call.id === callId)?.state;
}
