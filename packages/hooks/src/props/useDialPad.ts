import type { PhoneErrorContext } from '@hookswitch/core';
import { useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { useCallAction } from '../state/useCallAction.js';
import type { DialPadProps } from './DialPadProps.js';

/**
 * Everything `DialPadView` needs. While a call is up, calling means consulting.
 *
 * @example
 * ```tsx
 * <DialPadView {...useDialPad()} />
 * ```
 */
export function useDialPad(): DialPadProps {
  const [value, setValue] = useState('');
  const [lastDialled, setLastDialled] = useState<string>();
  const [problem, setProblem] = useState<PhoneErrorContext>();
  const { action, permission } = useCallAction();
  const call = usePhoneCommand<string>(
    (client, destination) => (action === 'consult' ? client.attendedTransfer(destination) : client.dial(destination)),
    {
      // What was typed goes once it is called, and stays when it could not be.
      onDone: (_, destination) => {
        setLastDialled(destination);
        setValue((now) => (now === destination ? '' : now));
      },
      onProblem: setProblem,
    },
  );
  return {
    value,
    onValueChange: (next) => {
      setValue(next);
      setProblem(undefined);
    },
    action,
    onCall: () => {
      setProblem(undefined);
      call.run(value);
    },
    callPermission: permission,
    isPending: call.isPending,
    problem,
    lastDialled,
  };
}
