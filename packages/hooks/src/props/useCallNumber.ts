import type { Permission, PhoneErrorContext } from '@hookswitch/core';
import { useCallback } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { useCallAction } from '../state/useCallAction.js';
import { callStanding } from './callStanding.js';
import { useProblems } from './useProblems.js';

/** What a list of people needs to have them called. */
export interface CallNumber {
  readonly action: 'dial' | 'consult';
  readonly callPermission: Permission;
  readonly isPending: boolean;
  readonly problem: PhoneErrorContext | undefined;
  readonly onCall: (number: string) => void;
}

/** Calls a number; while a call is up, that means asking somebody about it. */
export function useCallNumber(): CallNumber {
  const { action, permission } = useCallAction();
  const { problems, note, forget } = useProblems(callStanding);
  const { run, isPending } = usePhoneCommand<string>(
    (client, number) => (action === 'consult' ? client.attendedTransfer(number) : client.dial(number)),
    { onProblem: (problem) => note('call', problem) },
  );
  const onCall = useCallback(
    (number: string) => {
      forget('call');
      run(number);
    },
    [run, forget],
  );
  return { action, callPermission: permission, isPending, problem: problems.get('call'), onCall };
}
