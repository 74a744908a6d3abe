import type { PhoneEvent } from '../protocol/serverMessages.js';
import type { Call, CallEndReason, EndedCall } from './call.js';
import { mergeCall } from './mergeCall.js';
import { type PendingCommand, type PhoneState, withCalls } from './phoneState.js';

/** How many ended calls are remembered. */
const KEPT_ENDED_CALLS = 20;
/** Most calls a line can have: more is no telephone's doing, and must not fill the page's memory. */
const MOST_CALLS = 500;

/** The state after one phone event. */
export function reducePhoneEvent(state: PhoneState, event: PhoneEvent, now: number): PhoneState {
  const known = state.calls.find((call) => call.id === event.uniqueId);
  // Ids are never used twice: an event of a call that has ended is late. Only a call we had given up as lost can be news.
  if (!known && state.ended.some((ended) => ended.call.id === event.uniqueId && ended.reason !== 'lost')) return state;
  switch (event.eventType) {
    case 'EventReleased': {
      // Never seen, or already ended: nothing ends twice.
      if (!known) return state;
      const last = { ...(mergeCall(known, event, now, true) ?? known), state: 'released' } as const;
      return endCalls(state, [{ call: last, reason: reasonOf(known, state.pending), at: now }]);
    }
    case 'EventFailure': {
      // No Released is promised after a failure, so the failure itself ends the call: no ghost can stay behind.
      if (!known) return state;
      const last = { ...(mergeCall(known, event, now, true) ?? known), state: 'failed' } as const;
      return endCalls(state, [{ call: last, reason: 'failed', at: now }]);
    }
    default: {
      const call = mergeCall(known, event, now, true);
      if (!call || call === known || (!known && state.calls.length >= MOST_CALLS)) return state;
      return withCalls(state, known ? state.calls.map((one) => (one === known ? call : one)) : [...state.calls, call]);
    }
  }
}

/**
 * The state after the snapshot: its list replaces ours, and the events that raced it are applied after it, in order.
 * A call we had that the server no longer has was lost in a gap.
 */
export function reduceSnapshot(state: PhoneState, snapshot: readonly PhoneEvent[], raced: readonly PhoneEvent[], now: number): PhoneState {
  const over = new Set(raced.filter(isEnd).map((event) => event.uniqueId));
  const calls: Call[] = [];
  for (const event of snapshot) {
    if (over.has(event.uniqueId) || isEnd(event)) continue;
    const known = calls.find((call) => call.id === event.uniqueId) ?? state.calls.find((call) => call.id === event.uniqueId);
    const call = mergeCall(known, event, now, false);
    const place = calls.findIndex((one) => one.id === event.uniqueId);
    if (call && place >= 0) calls[place] = call;
    else if (call) calls.push(call);
  }
  let next: PhoneState = { ...state, calls: isSameList(calls, state.calls) ? state.calls : calls, verification: 'verified' };
  for (const event of raced) if (!over.has(event.uniqueId)) next = reducePhoneEvent(next, event, now);
  const kept = new Set(next.calls.map((call) => call.id));
  const alreadyTold = new Set(next.ended.map((ended) => ended.call.id));
  const lost = state.calls.filter((call) => !kept.has(call.id) && !alreadyTold.has(call.id));
  return endCalls(
    next,
    lost.map((call) => ({ call: { ...call, state: 'released' }, reason: 'lost', at: now })),
  );
}

/**
 * The state when the server never answers for its calls: those we had stay in doubt, and with the last of them goes the doubt,
 * since every later call is one we have seen.
 */
export function withoutSnapshot(state: PhoneState): PhoneState {
  return { ...state, verification: state.calls.length > 0 ? 'unanswered' : 'verified' };
}

function endCalls(state: PhoneState, over: readonly EndedCall[]): PhoneState {
  if (over.length === 0) return state;
  const next = withCalls(
    state,
    state.calls.filter((call) => !over.some((ended) => ended.call.id === call.id)),
    [...state.ended, ...over].slice(-Math.max(KEPT_ENDED_CALLS, over.length)),
  );
  return next.verification === 'unanswered' ? withoutSnapshot(next) : next;
}

function isEnd(event: PhoneEvent): boolean {
  return event.eventType === 'EventReleased' || event.eventType === 'EventFailure';
}

function isSameList(left: readonly Call[], right: readonly Call[]): boolean {
  return left.length === right.length && left.every((call, index) => call === right[index]);
}

/** The wire carries no cause: it follows from the call's state and from what we asked for. */
function reasonOf(call: Call, pending: readonly PendingCommand[]): CallEndReason {
  const asked = pending.filter((one) => one.callIds.includes(call.id)).map((one) => one.command);
  if (asked.includes('directTransfer') || asked.includes('completeTransfer')) return 'transferred';
  const gaveUp = asked.includes('hangup') || asked.includes('cancelTransfer');
  switch (call.state) {
    case 'ringing':
      return gaveUp ? 'refused' : 'unanswered';
    case 'dialing':
      return gaveUp ? 'cancelled' : 'unanswered';
    case 'established':
    case 'held':
      return 'completed';
    case 'failed':
    case 'released':
      return 'unknown';
    default:
      return call.state satisfies never;
  }
}
