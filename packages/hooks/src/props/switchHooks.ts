import type { ClientCommandName, ForwardKind, PhoneErrorContext } from '@hookswitch/core';
import { useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { useDoNotDisturb, useForwarding } from '../state/stateHooks.js';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { DndToggleProps, ForwardingProps } from './SwitchProps.js';

/**
 * Everything `DndToggleView` needs: it shows what the server says, *pending* until it has, and falls back with the reason.
 *
 * @example
 * ```tsx
 * <DndToggleView {...useDndToggle()} />
 * ```
 */
export function useDndToggle(): DndToggleProps {
  const [problem, setProblem] = useState<PhoneErrorContext>();
  const { run } = usePhoneCommand<boolean>((client, state) => client.dnd(state), { onProblem: setProblem });
  return {
    isSelected: useDoNotDisturb(),
    isPending: useIsPending('dnd'),
    permission: usePermission('configure'),
    problem,
    onChange: (isSelected) => {
      setProblem(undefined);
      run(isSelected);
    },
  };
}

const KINDS: readonly ForwardKind[] = ['unc', 'busy', 'na'];
const COMMANDS = { na: 'naFwd', unc: 'uncFwd', busy: 'busyFwd' } as const;

interface ForwardInput {
  readonly kind: ForwardKind;
  readonly isSelected: boolean;
  readonly destination: string;
}

/**
 * Everything `ForwardingView` needs, for the three forwards.
 *
 * @example
 * ```tsx
 * <ForwardingView {...useForwardingSwitches()} />
 * ```
 */
export function useForwardingSwitches(): ForwardingProps {
  const [problems, setProblems] = useState<Readonly<Partial<Record<ForwardKind, PhoneErrorContext>>>>({});
  const forwards = useForwarding();
  const pending = { na: useIsPending('naFwd'), unc: useIsPending('uncFwd'), busy: useIsPending('busyFwd') };
  const { run } = usePhoneCommand<ForwardInput>(
    (client, { kind, isSelected, destination }) => client[COMMANDS[kind]](destination, isSelected),
    {
      onProblem: (problem, { kind }) => setProblems((now) => ({ ...now, [kind]: problem })),
    },
  );
  return {
    rows: KINDS.map((kind) => ({
      kind,
      isSelected: forwards[kind]?.enabled,
      destination: forwards[kind]?.destination ?? '',
      isPending: pending[kind],
      problem: problems[kind],
    })),
    permission: usePermission('configure'),
    onChange: (kind, isSelected, destination) => {
      setProblems(({ [kind]: _, ...others }) => others);
      run({ kind, isSelected, destination });
    },
  };
}

/** Whether a command waits for the server, whoever sent it. */
function useIsPending(command: ClientCommandName): boolean {
  return usePhoneState((state) => state.pending.some((one) => one.command === command));
}
