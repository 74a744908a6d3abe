import type { Call, CallEndReason } from './call.js';
import type { PhoneState } from './phoneState.js';

/** One change of the line's calls. */
export type CallChange =
  | { readonly type: 'started'; readonly call: Call }
  | { readonly type: 'changed'; readonly call: Call; readonly previous: Call }
  | { readonly type: 'ended'; readonly call: Call; readonly reason: CallEndReason };

/**
 * What became different between two states, each change once. Compared by identity, so a frame that arrives twice,
 * or a snapshot that says what is known, changes nothing.
 */
export function callChanges(before: PhoneState, after: PhoneState): readonly CallChange[] {
  const changes: CallChange[] = [];
  if (after.ended !== before.ended)
    for (const ended of after.ended)
      if (!before.ended.includes(ended)) changes.push({ type: 'ended', call: ended.call, reason: ended.reason });
  if (after.calls !== before.calls)
    for (const call of after.calls) {
      const previous = before.calls.find((one) => one.id === call.id);
      if (!previous) changes.push({ type: 'started', call });
      else if (previous !== call) changes.push({ type: 'changed', call, previous });
    }
  return changes;
}
