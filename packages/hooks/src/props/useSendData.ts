import { useCallback } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import type { CallListProps } from './CallListProps.js';
import type { Problems } from './useProblems.js';

interface DataInput {
  readonly callId: string;
  readonly key: string;
  readonly value: string;
}

/** Attaches data to the call that is meant, and keeps why it could not be. */
export function useSendData({ note, forget }: Pick<Problems<string>, 'note' | 'forget'>): CallListProps['onSetData'] {
  const { runAsync } = usePhoneCommand<DataInput>((client, { callId, key, value }) => client.setData({ [key]: value }, callId), {
    onProblem: (problem, { callId }) => note(callId, problem),
  });
  return useCallback(
    (callId, key, value) => {
      forget(callId);
      return runAsync({ callId, key, value }).then(
        () => true,
        () => false,
      );
    },
    [runAsync, forget],
  );
}
