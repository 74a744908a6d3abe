import { type Call, type Clock, isCertain, type PhoneState, type Unsubscribe } from '@hookswitch/core';

/** Where the phone's state is read: a client, or the store of a provider. */
export interface PhoneSource {
  readonly getState: () => PhoneState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
}

/** What asks for the agent's attention now. */
export interface Ringing {
  /** The incoming calls that ring, the one that has rung longest first. */
  readonly calls: readonly Call[];
  /** The agent has another call meanwhile. */
  readonly isBusy: boolean;
}

/**
 * How long a call whose link is lost goes on asking for attention. Time enough to come back and hear of it from the server;
 * beyond it nobody knows whether the caller is still there, and a ring that nothing can stop is worse than none.
 */
const DOUBT_MS = 10_000;

/** Nothing rings. */
const SILENCE: Ringing = { calls: [], isBusy: false };

/** Whether somebody calls. Our own telephone may also ring for a call that the agent is making: that is no news to them. */
export function isIncoming({ state, direction }: Call): boolean {
  return state === 'ringing' && direction === 'incoming';
}

/** The incoming calls that ring, the one that has rung longest first. */
function ringingCalls(calls: readonly Call[]): readonly Call[] {
  return calls.filter(isIncoming).sort((left, right) => left.since.at - right.since.at);
}

/**
 * Tells what rings, at once and at each change, in the same tick as the phone's state. A call in doubt is left out after ten
 * seconds, until the server has confirmed it.
 */
export function followRinging(source: PhoneSource, clock: Clock, listener: (ringing: Ringing) => void): Unsubscribe {
  let last = SILENCE;
  let known: readonly Call[] = [];
  let isStale = false;
  let cancelDoubt: Unsubscribe | undefined;

  const trust = () => {
    cancelDoubt?.();
    cancelDoubt = undefined;
    isStale = false;
  };
  const doubt = () => {
    trust();
    cancelDoubt = clock.after(DOUBT_MS, () => {
      isStale = true;
      look();
    });
  };
  const look = () => {
    const state = source.getState();
    const { calls } = state;
    const ringing = ringingCalls(calls);
    const isNews = ringing.some((call) => !known.some(({ id }) => id === call.id));
    known = ringing;
    const sure = ringing.filter(({ id }) => isCertain(state, id));
    if (sure.length === ringing.length) trust();
    // A call that came after the doubt began was seen to ring.
    else if (isNews || !cancelDoubt) doubt();
    const heard = isStale ? sure : ringing;
    const next = heard.length === 0 ? SILENCE : { calls: heard, isBusy: ringing.length < calls.length };
    if (isSame(next, last)) return;
    last = next;
    listener(next);
  };

  const leave = source.subscribe(look);
  look();
  return () => {
    leave();
    cancelDoubt?.();
  };
}

function isSame(left: Ringing, right: Ringing): boolean {
  return (
    left.isBusy === right.isBusy && left.calls.length === right.calls.length && left.calls.every((call, at) => call === right.calls[at])
  );
}
