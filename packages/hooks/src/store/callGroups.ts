import { type Call, findConsultation } from '@hookswitch/core';
import type { CallGroup } from '../props/CallListProps.js';

/** The groups of a list of calls; the same array for as long as they are the same. */
export type CallGroups = (calls: readonly Call[]) => readonly CallGroup[];

/** Makes the groups for one list, remembering what it gave last. */
export function createCallGroups(): CallGroups {
  let last: readonly CallGroup[] = [];
  return (calls) => {
    const groups = callGroups(calls);
    if (JSON.stringify(groups) !== JSON.stringify(last)) last = groups;
    return last;
  };
}

/**
 * Calls that belong together: the two of a consultation, and those of one conversation. Worked out from how the calls are
 * now, since a call may change its conversation; a group changes none of its calls.
 */
function callGroups(calls: readonly Call[]): readonly CallGroup[] {
  const found = findConsultation(calls);
  const pair = found ? [found.original.id, found.consultation.id] : [];
  const conversations = new Map<string, readonly string[]>();
  for (const { id, conversationId } of calls)
    if (!pair.includes(id)) conversations.set(conversationId, [...(conversations.get(conversationId) ?? []), id]);
  return [
    ...(found ? [{ kind: 'consultation' as const, callIds: pair }] : []),
    ...[...conversations.values()].filter((ids) => ids.length > 1).map((callIds) => ({ kind: 'conversation' as const, callIds })),
  ];
}
