import type { PhoneState } from '@hookswitch/core';
import { useCallback } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { useCallAction } from '../state/useCallAction.js';
import type { Colleague, HintGridProps } from './HintGridProps.js';
import { useProblems } from './useProblems.js';

/** What `useHintGrid` takes. */
export interface HintGridOptions {
  readonly colleagues: readonly Colleague[];
}

/**
 * Everything `HintGridView` needs. While a call is up, choosing a colleague consults them.
 *
 * @example
 * ```tsx
 * <HintGridView {...useHintGrid({ colleagues })} />
 * ```
 */
export function useHintGrid({ colleagues }: HintGridOptions): HintGridProps {
  const { hints } = usePhoneContext();
  const { action, permission } = useCallAction();
  const { problems, note, forget } = useProblems(callStanding);
  const { run, isPending } = usePhoneCommand<string>(
    (client, number) => (action === 'consult' ? client.attendedTransfer(number) : client.dial(number)),
    { onProblem: (problem) => note('call', problem) },
  );
  return {
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
  };
}

/** A call that comes late after all, or another one, makes the problem an old story. */
function callStanding({ calls }: PhoneState, _: 'call'): string {
  return calls.map((call) => call.id).join(' ');
}
