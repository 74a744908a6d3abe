import type { Call, Permission } from '@hookswitch/core';
import type { CallListAction, CallListRow, TransferStep } from '@hookswitch/hooks';

/** The moment at which stories and tests take place. */
export const NOW = Date.UTC(2026, 10, 22, 9, 0, 0);

export const YES: Permission = { ok: true };
export const NOT_CONNECTED: Permission = { ok: false, reason: 'not-connected' };

/** A call with Jane Black, on the line for 42 seconds unless told otherwise. */
export function makeCall(parts: Partial<Call> = {}): Call {
  return {
    id: '1700000000.1',
    conversationId: '1700000000.1',
    state: 'established',
    direction: 'incoming',
    ownNumber: '1000',
    number: '06 12 34 56 78',
    name: 'Jane Black',
    username: undefined,
    queue: undefined,
    userData: new Map(),
    systemData: new Map(),
    startedAt: { at: NOW - 60_000, exact: true },
    since: { at: NOW - 42_000, exact: true },
    answeredAt: { at: NOW - 42_000, exact: true },
    conference: undefined,
    ...parts,
  };
}

/** A row of the call list with what the core allows in the call's state. */
export function makeRow(call: Call, parts: Partial<CallListRow> = {}): CallListRow {
  const isTalking = call.state === 'established' || call.state === 'held';
  const only = (isAllowed: boolean): Permission => (isAllowed ? YES : { ok: false, reason: 'wrong-state' });
  const permissions: Record<CallListAction, Permission> = {
    answer: only(call.state === 'ringing'),
    hangup: YES,
    hold: only(call.state === 'established'),
    resume: only(call.state === 'held'),
    transfer: only(isTalking),
    'set-data': only(call.state === 'established'),
  };
  return { call, isVerified: true, permissions, pending: [], problem: undefined, ...parts };
}

/** One answer for every step of a transfer. */
export function everyStep(permission: Permission): Readonly<Record<TransferStep, Permission>> {
  return {
    blind: permission,
    consult: permission,
    complete: permission,
    cancel: permission,
    swap: permission,
    hold: permission,
    resume: permission,
  };
}
