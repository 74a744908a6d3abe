import {
  allowed,
  type Call,
  isCertain,
  type PendingCommand,
  type Permission,
  type PhoneAction,
  type PhoneErrorContext,
  type PhoneState,
} from '@hookswitch/core';
import type { CallListAction, CallListRow } from '../props/CallListProps.js';

const ACTIONS: Readonly<Record<CallListAction, PhoneAction>> = {
  answer: 'answer',
  hangup: 'hangup',
  hold: 'hold',
  resume: 'resume',
  transfer: 'blind-transfer',
  'set-data': 'set-data',
};

/** The order of attention: what rings comes first, what waits comes last. */
const URGENCY: Readonly<Record<Call['state'], number>> = { ringing: 0, established: 1, dialing: 2, held: 3, failed: 4, released: 5 };

/** The call that needs the agent first: the first row of the list. */
export function callOfAttention(calls: readonly Call[]): Call | undefined {
  return [...calls].sort((left, right) => URGENCY[left.state] - URGENCY[right.state])[0];
}

/**
 * The rows of the call list. A row whose call, permissions and commands are as before is the same object as before, so that
 * an event of one call renders that call alone.
 */
export type CallRows = (state: PhoneState, problems: ReadonlyMap<string, PhoneErrorContext>) => readonly CallListRow[];

/** Makes the rows for one list, remembering what it gave last. */
export function createCallRows(): CallRows {
  let last: readonly CallListRow[] = [];
  return (state, problems) => {
    last = callRows(state, problems, last);
    return last;
  };
}

function callRows(
  state: PhoneState,
  problems: ReadonlyMap<string, PhoneErrorContext>,
  before: readonly CallListRow[],
): readonly CallListRow[] {
  const rows = [...state.calls]
    .sort((left, right) => URGENCY[left.state] - URGENCY[right.state])
    .map((call) => {
      const row: CallListRow = {
        call,
        isVerified: isCertain(state, call.id),
        permissions: permissionsOf(state, call.id),
        pending: state.pending.filter((one) => one.callIds.includes(call.id)).map(commandOf),
        problem: problems.get(call.id),
      };
      const known = before.find((one) => one.call.id === call.id);
      return known && isSameRow(known, row) ? known : row;
    });
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows;
}

function permissionsOf(state: PhoneState, callId: string): Readonly<Record<CallListAction, Permission>> {
  const may = (action: CallListAction) => allowed(state, ACTIONS[action], callId);
  return {
    answer: may('answer'),
    hangup: may('hangup'),
    hold: may('hold'),
    resume: may('resume'),
    transfer: may('transfer'),
    'set-data': may('set-data'),
  };
}

function commandOf(pending: PendingCommand): PendingCommand['command'] {
  return pending.command;
}

function isSameRow(left: CallListRow, right: CallListRow): boolean {
  return (
    left.call === right.call &&
    left.isVerified === right.isVerified &&
    left.problem === right.problem &&
    left.pending.join() === right.pending.join() &&
    JSON.stringify(left.permissions) === JSON.stringify(right.permissions)
  );
}
