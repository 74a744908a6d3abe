import type { PhoneEvent } from '../protocol/serverMessages.js';
import type { Call, CallEndReason, EndedCall } from './call.js';
import { isKnownType, mergeCall, newCall } from './mergeCall.js';
import { isCertain, type PendingCommand, type PhoneState, withCalls } from './phoneState.js';

const NONE: readonly string[] = [];
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
      if (!call || (!known && state.calls.length >= MOST_CALLS)) return state;
      const heard = isKnownType(event.eventType) ? withCertain(state, call.id) : state;
      if (call === known) return heard;
      return withCalls(heard, known ? state.calls.map((one) => (one === known ? call : one)) : [...state.calls, call]);
    }
  }
}

/**
 * The state after the snapshot: its list replaces ours. What was heard while it was awaited is newer than the snapshot and in
 * the state already: of those calls it can only add data. A call that we had and the server no longer has was lost in a gap.
 */
export function reduceSnapshot(state: PhoneState, snapshot: readonly PhoneEvent[], raced: readonly PhoneEvent[], now: number): PhoneState {
  const over = new Set(raced.filter(isEnd).map((event) => event.uniqueId));
  const live = raced.filter((event) => isKnownType(event.eventType));
  const calls: Call[] = [];
  const unsure = new Set<string>();
  for (const event of snapshot) {
    if (over.has(event.uniqueId) || isEnd(event)) continue;
    const place = calls.findIndex((one) => one.id === event.uniqueId);
    const known = calls[place] ?? state.calls.find((call) => call.id === event.uniqueId);
    const heard = live.filter((one) => one.uniqueId === event.uniqueId);
    const call = known && heard.length > 0 ? [event, ...heard].reduce(addData, known) : listedCall(known, event, now);
    if (!isKnownType(event.eventType) && !(known && isCertain(state, known.id))) unsure.add(call.id);
    if (place >= 0) calls[place] = call;
    else calls.push(call);
  }
  const listed = new Set(calls.map((call) => call.id));
  // A call that began after the server had written its list.
  for (const call of state.calls) if (!listed.has(call.id) && live.some((event) => event.uniqueId === call.id)) calls.push(call);
  const next: PhoneState = {
    ...state,
    calls: isSameList(calls, state.calls) ? state.calls : calls,
    verification: unsure.size > 0 ? 'unanswered' : 'verified',
    certain: unsure.size > 0 ? calls.flatMap(({ id }) => (unsure.has(id) ? [] : [id])) : NONE,
  };
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
  const isSure = state.calls.every((call) => state.certain.includes(call.id));
  return { ...state, verification: isSure ? 'verified' : 'unanswered', certain: isSure ? NONE : state.certain };
}

/** The state when the link is lost: what we knew of the line is of before, and who is in a room is told live alone. */
export function loseSight(state: PhoneState): PhoneState {
  const calls = state.calls.map((call) => (call.conference ? { ...call, conference: undefined } : call));
  return {
    ...state,
    calls: isSameList(calls, state.calls) ? state.calls : calls,
    verification: 'checking',
    certain: NONE,
    phoneStatus: undefined,
  };
}

/** An event tells of a call: it is known for sure, also while the list is not. The doubt goes with the last call in doubt. */
function withCertain(state: PhoneState, callId: string): PhoneState {
  if (isCertain(state, callId)) return state;
  const next = { ...state, certain: [...state.certain, callId] };
  return next.verification === 'unanswered' ? withoutSnapshot(next) : next;
}

/** A call as the snapshot lists it. It is there, also when the word for its state is one that we do not know. */
function listedCall(known: Call | undefined, event: PhoneEvent, now: number): Call {
  return mergeCall(known, event, now, false) ?? newCall(event, 'established', now, false);
}

/** What an event tells of a call besides its state. */
function addData(call: Call, event: PhoneEvent): Call {
  return mergeCall(call, { ...event, eventType: '' }, 0, false) ?? call;
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

/** Whether an event ends its call. */
export function isEnd(event: PhoneEvent): boolean {
  return event.eventType === 'EventReleased' || event.eventType === 'EventFailure';
}

function isSameList(left: readonly Call[], right: readonly Call[]): boolean {
  return left.length === right.length && left.every((call, index) => call === right[index]);
}

/** The wire carries no cause: it follows from the call's state and from what we asked for. */
function reasonOf(call: Call, pending: readonly PendingCommand[]): CallEndReason {
  const asked = pending.filter((one) => one.callIds.includes(call.id)).map((one) => one.command);
  // Where the agent hung up as well, nobody was passed on.
  const isPassedOn = asked.includes('directTransfer') || asked.includes('completeTransfer');
  if (isPassedOn && !asked.includes('hangup')) return 'transferred';
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
