import type { PhoneErrorContext, PhoneState } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';
import { useCallback, useState } from 'react';
import { isIncoming } from '../attention/followRinging.js';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { type RingtoneOptions, useRingtone } from '../sound/useRingtone.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { createCallRows } from '../store/callRows.js';
import type { CallListRow } from './CallListProps.js';
import type { IncomingCallProps } from './IncomingCallProps.js';
import { stateOfCall } from './stateOfCall.js';
import { useNow } from './useNow.js';
import { useProblems } from './useProblems.js';

/** What `useIncomingCall` takes. */
export interface IncomingCallOptions {
  /** Opens the transfer of a call. */
  readonly onTransfer?: ((callId: string) => void) | undefined;
  /** What the attached data means; define it outside of the component. */
  readonly schema?: UserDataSchema | undefined;
  /**
   * How it rings. `{ isEnabled: false }` for a page whose telephones ring by themselves, or in all but one of several tabs.
   * @default our two tones, at half volume
   */
  readonly ringtone?: RingtoneOptions | undefined;
}

interface RingingCommand {
  readonly step: 'answer' | 'hangup';
  readonly callId: string;
}

const OUR_TONES: RingtoneOptions = {};

/**
 * Everything `IncomingCallView` needs; it also rings. Use it once in a page.
 *
 * @example
 * ```tsx
 * <IncomingCallView {...useIncomingCall({ onTransfer: setTransferring })} />
 * ```
 */
export function useIncomingCall({ onTransfer, schema, ringtone = OUR_TONES }: IncomingCallOptions): IncomingCallProps {
  const { problems, note, forget } = useProblems(stateOfCall);
  const { run } = usePhoneCommand<RingingCommand>((client, { step, callId }) => client[step](callId), {
    onProblem: (problem, { callId }) => note(callId, problem),
  });
  const start = useCallback(
    (step: RingingCommand['step'], callId: string) => {
      forget(callId);
      run({ step, callId });
    },
    [run, forget],
  );
  return {
    rows: useRingingRows(problems),
    ...useRingtone(ringtone),
    onAnswer: useCallback((callId) => start('answer', callId), [start]),
    onRefuse: useCallback((callId) => start('hangup', callId), [start]),
    onTransfer,
    schema,
    now: useNow(),
  };
}

/** The rows of what rings, with what did not change kept from the last render. */
function useRingingRows(problems: ReadonlyMap<string, PhoneErrorContext>): readonly CallListRow[] {
  const [rowsOf] = useState(createRingingRows);
  return usePhoneState((state) => rowsOf(state, problems));
}

/** The rows of one list, remembering what it gave last: what happens to other calls is nothing to it. */
function createRingingRows() {
  const rowsOf = createCallRows();
  let last: readonly CallListRow[] = [];
  return (state: PhoneState, problems: ReadonlyMap<string, PhoneErrorContext>): readonly CallListRow[] => {
    const rows = rowsOf(state, problems)
      .filter(({ call }) => isIncoming(call))
      .sort((left, right) => left.call.since.at - right.call.since.at);
    if (rows.length !== last.length || rows.some((row, at) => row !== last[at])) last = rows;
    return last;
  };
}
