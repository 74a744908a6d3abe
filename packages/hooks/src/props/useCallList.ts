import type { PhoneErrorContext } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';
import { useCallback, useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { useCallsVerified } from '../state/stateHooks.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { createCallGroups } from '../store/callGroups.js';
import { createCallRows } from '../store/callRows.js';
import type { CallListProps } from './CallListProps.js';
import { stateOfCall } from './stateOfCall.js';
import { useCallNotice } from './useCallNotice.js';
import { useNow } from './useNow.js';
import { useProblems } from './useProblems.js';
import { useSendData } from './useSendData.js';

/** What `useCallList` takes. */
export interface CallListOptions {
  /** Opens the transfer of a call. */
  readonly onTransfer?: ((callId: string) => void) | undefined;
  /** What the attached data means; define it outside of the component. */
  readonly schema?: UserDataSchema | undefined;
  /** `elsewhere` when another part of the page shows incoming calls while they ring. @default 'here' */
  readonly incoming?: 'here' | 'elsewhere' | undefined;
}

interface CallCommand {
  readonly step: 'answer' | 'hangup' | 'hold' | 'resume';
  readonly callId: string;
}

/**
 * Everything `CallListView` needs.
 *
 * @example
 * ```tsx
 * <CallListView {...useCallList({ onTransfer: setTransferring })} />
 * ```
 */
export function useCallList({ onTransfer, schema, incoming }: CallListOptions): CallListProps {
  const { problems, note, forget } = useProblems(stateOfCall);
  const { run } = usePhoneCommand<CallCommand>((client, { step, callId }) => client[step](callId), {
    onProblem: (problem, { callId }) => note(callId, problem),
  });
  const start = useCallback(
    (step: CallCommand['step'], callId: string) => {
      forget(callId);
      run({ step, callId });
    },
    [run, forget],
  );
  const { notice, dismiss } = useCallNotice();
  return {
    ...useRows(problems),
    incoming,
    isVerified: useCallsVerified(),
    notice,
    onDismissNotice: dismiss,
    onAnswer: useCallback((callId) => start('answer', callId), [start]),
    onHangUp: useCallback((callId) => start('hangup', callId), [start]),
    onHold: useCallback((callId) => start('hold', callId), [start]),
    onResume: useCallback((callId) => start('resume', callId), [start]),
    onTransfer,
    onSetData: useSendData({ note, forget }),
    schema,
    now: useNow(),
  };
}

/** The rows, with what did not change kept from the last render. */
function useRows(problems: ReadonlyMap<string, PhoneErrorContext>) {
  const [rowsOf] = useState(createCallRows);
  const [groupsOf] = useState(createCallGroups);
  const groups = usePhoneState(({ calls }) => groupsOf(calls));
  const rows = usePhoneState((state) => rowsOf(state, problems));
  // The device mixes its calls itself as soon as all of them are established.
  const up = rows.filter((row) => row.call.state !== 'ringing');
  const isDeviceConference = up.length > 1 && up.every((row) => row.call.state === 'established');
  return { rows, groups, isDeviceConference };
}
