import { type CommandOutcome, isPhoneError, type PhoneClient, type PhoneError, type PhoneErrorContext } from '@hookswitch/core';
import { useMutation } from '@tanstack/react-query';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { COMMAND_OPTIONS } from './commandOptions.js';

/** A command as components use it: fire it, watch it, or wait for its outcome. */
export interface PhoneCommand<Input> {
  /** Runs it; its error is in `error`. */
  readonly run: (input: Input) => void;
  /** Runs it and gives its outcome, or rejects. */
  readonly runAsync: (input: Input) => Promise<CommandOutcome>;
  readonly isPending: boolean;
  readonly error: PhoneError | null;
  readonly reset: () => void;
}

/** What happens beside the command's own result, also once the component is gone. */
export interface PhoneCommandOptions<Input> {
  readonly onDone?: (outcome: CommandOutcome, input: Input) => void;
  readonly onProblem?: (problem: PhoneErrorContext, input: Input) => void;
}

/**
 * The one way from React to a command. Never paused, never retried: it runs at once or fails at once.
 *
 * @example
 * ```tsx
 * const { run, isPending } = usePhoneCommand<string>((client, username) => client.dialByUsername(username));
 * return <button disabled={isPending} onClick={() => run('bob')}>Call Bob</button>;
 * ```
 */
export function usePhoneCommand<Input>(
  execute: (client: PhoneClient, input: Input) => Promise<CommandOutcome>,
  options: PhoneCommandOptions<Input> = {},
): PhoneCommand<Input> {
  const { client, queryClient } = usePhoneContext();
  const mutation = useMutation<CommandOutcome, PhoneError, Input>(
    {
      ...COMMAND_OPTIONS,
      mutationFn: (input) => execute(client, input),
      onSuccess: (outcome, input) => options.onDone?.(outcome, input),
      onError: (error, input) => {
        if (isPhoneError(error)) options.onProblem?.(error.context, input);
      },
    },
    queryClient,
  );
  return {
    run: mutation.mutate,
    runAsync: mutation.mutateAsync,
    isPending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}
