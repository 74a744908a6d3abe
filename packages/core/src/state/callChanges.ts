import type { Call, CallEndReason } from './call.js';
import type { PhoneState } from './phoneState.js';

const NEVER = () => false;

/** One change of the line's calls. */
export type CallChange =
  /** It began while we looked. */
  | { readonly type: 'started'; readonly call: Call }
  /**
   * It was there when we began to look: after a log-in, a reload or a lost link. `known`: this tab has told of it before, so
   * that a screen pop is not for it. Over a reload that takes the option `callTimes`; without it every call found is unknown.
   */
  | { readonly type: 'found'; readonly call: Call; readonly known: boolean }
  | { readonly type: 'changed'; readonly call: Call; readonly previous: Call }
  | { readonly type: 'ended'; readonly call: Call; readonly reason: CallEndReason };

/**
 * What became different between two states, each change once. Compared by identity, so a frame that arrives twice,
 * or a snapshot that says what is known, changes nothing.
 *
 * @param isKept - whether an earlier page of this tab has told of a call
 */
export function callChanges(before: PhoneState, after: PhoneState, isKept: (callId: string) => boolean = NEVER): readonly CallChange[] {
  const changes: CallChange[] = [];
  if (after.ended !== before.ended)
    for (const ended of after.ended)
      if (!before.ended.includes(ended)) changes.push({ type: 'ended', call: ended.call, reason: ended.reason });
  if (after.calls !== before.calls)
    for (const call of after.calls) {
      const previous = before.calls.find((one) => one.id === call.id);
      if (!previous) changes.push(newCall(before, call, isKept));
      else if (previous !== call) changes.push({ type: 'changed', call, previous });
    }
  return changes;
}

/**
 * A call that was given up as lost is the same call when it comes back. One that we see for the first time began while we looked
 * if we saw it ring or dial, or if no call can have been there before: then only its first event was missed.
 */
function newCall(before: PhoneState, call: Call, isKept: (callId: string) => boolean): CallChange {
  const known = before.ended.some((ended) => ended.call.id === call.id) || isKept(call.id);
  const began = call.startedAt.exact || before.verification === 'verified';
  return began && !known ? { type: 'started', call } : { type: 'found', call, known };
}
