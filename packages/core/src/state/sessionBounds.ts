import type { EndedCall } from './call.js';
import { initialPhoneState, isCertain, type PhoneState } from './phoneState.js';
import { loseSight } from './reduceCalls.js';

/** The state once a session is over: nothing is known any more, and of calls that were up only that we stopped looking. */
export function leaveSession(state: PhoneState, now: number): PhoneState {
  const ended = state.calls.map((call): EndedCall => ({ call: { ...call, state: 'released' }, reason: 'unknown', at: now }));
  return { ...initialPhoneState(state.options), session: state.session + 1, ended };
}

/**
 * The state when a session begins. The same user who logs in again still has the calls on the phone: they stay in view,
 * unverified, so that nobody is told of an end and a new beginning that never were.
 *
 * @param isSame - of the same user and the same server as the last one, which nobody ended on purpose
 */
export function beginSession(state: PhoneState, username: string | undefined, isSame: boolean, now: number): PhoneState {
  return { ...(isSame ? loseSight(state) : leaveSession(state, now)), username };
}

/**
 * The state when the server turns out to speak of another user: a host's single sign-on may give a token of somebody else at any
 * attempt. Of what was known only the calls that the server has told of since are this user's.
 */
export function changeUser(state: PhoneState, now: number): PhoneState {
  const { connection, username, line, phoneStatus, pending, verification, certain, calls } = state;
  const fresh = leaveSession({ ...state, calls: calls.filter((call) => !isCertain(state, call.id)) }, now);
  return {
    ...fresh,
    connection,
    username,
    line,
    phoneStatus,
    pending,
    verification,
    certain,
    calls: calls.filter((call) => isCertain(state, call.id)),
  };
}
