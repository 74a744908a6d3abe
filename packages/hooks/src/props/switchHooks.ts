import { type ClientCommandName, type ForwardKind, type PhoneState, parseDestination, sameNumber } from '@hookswitch/core';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { useDoNotDisturb, useForwarding } from '../state/stateHooks.js';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { DndToggleProps, ForwardingProps, ForwardingRefusal } from './SwitchProps.js';
import { useOwnNumber } from './useOwnNumber.js';
import { useProblems } from './useProblems.js';

/**
 * Everything `DndToggleView` needs: it shows what the server says, *pending* until it has, and falls back with the reason.
 *
 * @example
 * ```tsx
 * <DndToggleView {...useDndToggle()} />
 * ```
 */
export function useDndToggle(): DndToggleProps {
  const { problems, note, forget } = useProblems(dndStanding);
  const { run } = usePhoneCommand<boolean>((client, state) => client.dnd(state), { onProblem: (problem) => note('dnd', problem) });
  return {
    isSelected: useDoNotDisturb(),
    isPending: useIsPending('dnd'),
    permission: usePermission('configure'),
    problem: problems.get('dnd'),
    onChange: (isSelected) => {
      forget('dnd');
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

/** What `useForwardingSwitches` takes. */
export interface ForwardingOptions {
  /** Refused as a destination. @default the line of the latest call: the server tells it with calls only */
  readonly ownNumber?: string | undefined;
}

/**
 * Everything `ForwardingView` needs, for the three forwards. The server stores a destination, and keeps it while its forward is
 * off.
 *
 * @example
 * ```tsx
 * <ForwardingView {...useForwardingSwitches()} />
 * ```
 */
export function useForwardingSwitches({ ownNumber }: ForwardingOptions = {}): ForwardingProps {
  const own = useOwnNumber(ownNumber);
  const { problems, note, forget } = useProblems(forwardStanding);
  const forwards = useForwarding();
  const pending = { na: useIsPending('naFwd'), unc: useIsPending('uncFwd'), busy: useIsPending('busyFwd') };
  const { run } = usePhoneCommand<ForwardInput>(
    (client, { kind, isSelected, destination }) => client[COMMANDS[kind]](destination, isSelected),
    { onProblem: (problem, { kind }) => note(kind, problem) },
  );
  return {
    rows: KINDS.map((kind) => ({
      kind,
      isSelected: forwards[kind]?.enabled,
      destination: forwards[kind]?.destination ?? '',
      isPending: pending[kind],
      problem: problems.get(kind),
    })),
    permission: usePermission('configure'),
    onChange: (kind, isSelected, destination) => {
      forget(kind);
      run({ kind, isSelected, destination });
    },
    refusalOf: (destination) => refusalOf(destination, own),
  };
}

function refusalOf(typed: string, own: string | undefined): ForwardingRefusal | undefined {
  const parsed = parseDestination(typed);
  if (!parsed.ok) return parsed.reason === 'impossible' ? 'impossible' : undefined;
  return own !== undefined && sameNumber(typed, own) ? 'own-number' : undefined;
}

/** Whether a command waits for the server, whoever sent it. */
function useIsPending(command: ClientCommandName): boolean {
  return usePhoneState((state) => state.pending.some((one) => one.command === command));
}

function dndStanding(state: PhoneState, _: 'dnd'): string {
  return String(state.dnd);
}

function forwardStanding(state: PhoneState, kind: ForwardKind): string {
  const forward = state.forwards[kind];
  return forward ? `${forward.enabled} ${forward.destination}` : 'unknown';
}
