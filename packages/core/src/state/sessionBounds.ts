import type { EndedCall } from './call.js';
import { initialPhoneState, type PhoneState } from './phoneState.js';

/** The state once a session is over: nothing is known any more, and of calls that were up only that we stopped looking. */
export function leaveSession(state: PhoneState, now: number): PhoneState {
  const ended = state.calls.map((call): EndedCall => ({ call: { ...call, state: 'released' }, reason: 'unknown', at: now }));
  return { ...initialPhoneState(state.options), session: state.session + 1, ended };
}

/**
 * The state when a session begins. The same user who logs in again still has the calls on the phone: they stay in view,
 * unverified, so that nobody is told of an end and a new beginning that never were.
 */
export function beginSession(state: PhoneState, username: string | undefined, now: number): PhoneState {
  if (state.username === username) return { ...state, verification: 'checking' };
  return { ...leaveSession(state, now), username };
}
