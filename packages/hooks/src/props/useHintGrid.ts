import type { PhoneState } from '@hookswitch/core';
import { useCallback, useEffect } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { useCallAction } from '../state/useCallAction.js';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { Colleague, HintGridLook, HintGridProps } from './HintGridProps.js';
import { useProblems } from './useProblems.js';
import { useSameColleagues } from './useSameColleagues.js';

/** What `useHintGrid` takes. */
export interface HintGridOptions extends HintGridLook {
  readonly colleagues: readonly Colleague[];
  /** Shown beside each colleague while there is a call to give away: open your `TransferDialog` with the number, or transfer at once. */
  readonly onTransferTo?: ((number: string) => void) | undefined;
}

/**
 * Everything `HintGridView` needs. While a call is up, choosing a colleague consults them.
 *
 * @example
 * ```tsx
 * <HintGridView {...useHintGrid({ colleagues })} />
 * ```
 */
export function useHintGrid({ colleagues: given, onTransferTo, ...look }: HintGridOptions): HintGridProps {
  const { hints } = usePhoneContext();
  const colleagues = useSameColleagues(given);
  const canTransfer = usePhoneState(({ calls }) => calls.some((call) => call.state === 'established' || call.state === 'held'));
  const transferPermission = usePermission('blind-transfer');
  // All of them at once, shown or not: the server pushes what changes, and a list that scrolls asks for nothing.
  useEffect(() => hints.want(colleagues.map((colleague) => colleague.number)), [hints, colleagues]);
  const { action, permission } = useCallAction();
  const { problems, note, forget } = useProblems(callStanding);
  const { run, isPending } = usePhoneCommand<string>(
    (client, number) => (action === 'consult' ? client.attendedTransfer(number) : client.dial(number)),
    { onProblem: (problem) => note('call', problem) },
  );
  return {
    ...look,
    colleagues,
    hints,
    action,
    callPermission: permission,
    isPending,
    problem: problems.get('call'),
    onCall: useCallback(
      (number: string) => {
        forget('call');
        run(number);
      },
      [run, forget],
    ),
    onTransferTo: canTransfer ? onTransferTo : undefined,
    transferPermission,
  };
}

/** A call that comes late after all, or another one, makes the problem an old story. */
function callStanding({ calls }: PhoneState, _: 'call'): string {
  return calls.map((call) => call.id).join(' ');
}
