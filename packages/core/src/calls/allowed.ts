import type { RefusalCode } from '../errors.js';
import type { Call, CallState } from '../state/call.js';
import { isCertain, type PhoneState } from '../state/phoneState.js';
import { findConsultation } from './consultation.js';

/** Whether an action may be done now, and if not, why not. */
export type Permission = { readonly ok: true } | { readonly ok: false; readonly reason: RefusalCode };

/** Everything an agent can do with the phone. */
export type PhoneAction =
  | 'dial'
  | 'consult'
  | 'answer'
  | 'hangup'
  | 'hold'
  | 'resume'
  | 'blind-transfer'
  | 'complete-transfer'
  | 'cancel-transfer'
  | 'conference'
  | 'set-data'
  | 'send-dtmf'
  | 'toggle-microphone'
  | 'configure';

interface Rule {
  /** The states a call must be in for this action; `undefined` when it is about no particular call. */
  readonly states?: readonly CallState[];
  /** The server takes no id: it acts on the active call, whatever the agent meant. */
  readonly actsOnActive?: true;
  /** On a browser line only the host can carry it out. */
  readonly needsHandset?: true;
  /** What else must hold, once the connection and the line are fine. */
  readonly also?: (state: PhoneState, callId: string | undefined) => RefusalCode | undefined;
}

const needTwoLegs = (state: PhoneState) => (findConsultation(state.calls) ? undefined : 'no-call');

const RULES: Readonly<Record<PhoneAction, Rule>> = {
  dial: { also: (state) => (!state.options.allowDialInCall && state.calls.length > 0 ? 'in-call' : undefined) },
  consult: { also: (state) => consultRefusal(state.calls) },
  answer: { states: ['ringing'], needsHandset: true },
  hangup: { states: ['dialing', 'ringing', 'established', 'held'] },
  hold: { states: ['established'], needsHandset: true },
  resume: { states: ['held'], needsHandset: true },
  'blind-transfer': { states: ['established', 'held'], actsOnActive: true },
  'complete-transfer': {
    also: (state) => needTwoLegs(state) ?? (findConsultation(state.calls)?.consultation.state === 'dialing' ? 'wrong-state' : undefined),
  },
  'cancel-transfer': { also: needTwoLegs },
  conference: { also: (state) => (state.calls.filter(isTalking).length === 2 ? undefined : 'no-call') },
  'set-data': { also: (state, callId) => dataRefusal(state.calls, callId) },
  'send-dtmf': { states: ['established'], needsHandset: true },
  'toggle-microphone': { states: ['established'], needsHandset: true },
  configure: {},
};

const OK: Permission = { ok: true };

/**
 * The one answer to "may this be done now?": buttons, shortcuts, tooltips and the client itself all ask here.
 *
 * @param callId - the call it is about; without one, the only call that fits is meant
 * @example
 * ```ts
 * const may = allowed(client.getState(), 'hold');
 * if (!may.ok) console.log(may.reason); // 'no-call', 'unverified', ...
 * ```
 */
export function allowed(state: PhoneState, action: PhoneAction, callId?: string): Permission {
  const reason = refusal(state, action, callId);
  return reason ? { ok: false, reason } : OK;
}

function refusal(state: PhoneState, action: PhoneAction, callId: string | undefined): RefusalCode | undefined {
  const rule = RULES[action];
  if (state.connection.phase !== 'online') return 'not-connected';
  if (action === 'configure') return undefined;
  if (state.line && !state.line.hasLine) return 'no-line';
  if (isInDoubt(state, action, callId)) return 'unverified';
  if (rule.needsHandset && state.line?.webRtc && !state.line.hasDevice && !state.options.carriesWebRtc) return 'browser-line';
  const also = rule.also?.(state, callId);
  if (also) return also;
  if (!rule.states) return undefined;
  const refused = callRefusal(state.calls, action, callId);
  if (refused || !rule.actsOnActive) return refused;
  const active = targetCall(state.calls, action);
  const isMeant = typeof active !== 'string' && (callId === undefined || active.id === callId);
  // A call being dialled is an active one too.
  return isMeant && !state.calls.some((call) => call.state === 'dialing') ? undefined : 'several-calls';
}

/** What names its call to the server can reach no other. */
const BY_ID: readonly PhoneAction[] = ['answer', 'hangup', 'hold', 'resume'];

/**
 * A server that never answers the snapshot must lock neither a phone with no calls out of dialling, nor an agent out of a call
 * that the server has told of since.
 */
function isInDoubt(state: PhoneState, action: PhoneAction, callId: string | undefined): boolean {
  if (state.verification === 'verified' || (state.verification === 'unanswered' && state.calls.length === 0)) return false;
  const target = targetCall(state.calls, action);
  const id = callId ?? (typeof target === 'string' ? undefined : target.id);
  return id === undefined || !BY_ID.includes(action) || !isCertain(state, id);
}

function callRefusal(calls: readonly Call[], action: PhoneAction, callId: string | undefined): RefusalCode | undefined {
  if (callId !== undefined) {
    const call = calls.find((one) => one.id === callId);
    if (!call) return 'no-call';
    return fits(call, action) ? undefined : 'wrong-state';
  }
  const target = targetCall(calls, action);
  return typeof target === 'string' ? target : undefined;
}

/**
 * The call that an action is about when none is named: the only one that fits, a held one giving way to an active one. Whether
 * it may be done to that call now is for {@link allowed} to say.
 *
 * @example
 * ```ts
 * const call = targetCall(client.getState().calls, 'blind-transfer');
 * if (typeof call !== 'string') openTransfer(call.id);
 * ```
 */
export function targetCall(calls: readonly Call[], action: PhoneAction): Call | 'no-call' | 'ambiguous' {
  const fitting = calls.filter((call) => fits(call, action));
  const active = fitting.filter((call) => call.state !== 'held');
  const candidates = active.length > 0 ? active : fitting;
  if (candidates.length > 1) return 'ambiguous';
  return candidates[0] ?? 'no-call';
}

function fits(call: Call, action: PhoneAction): boolean {
  return RULES[action].states?.includes(call.state) ?? false;
}

function isTalking(call: Call): boolean {
  return call.state === 'established' || call.state === 'held';
}

function consultRefusal(calls: readonly Call[]): RefusalCode | undefined {
  const talking = calls.filter(isTalking);
  if (talking.length === 0) return 'no-call';
  return talking.length > 1 || calls.some((call) => call.state === 'dialing') ? 'several-calls' : undefined;
}

/** The server attaches data to the device's current calls, all of them: one customer's data must never reach another's call. */
function dataRefusal(calls: readonly Call[], callId: string | undefined): RefusalCode | undefined {
  // What was typed for a call that has ended is nobody else's.
  if (calls.length === 0 || (callId !== undefined && !calls.some((call) => call.id === callId))) return 'no-call';
  if (calls.length > 1) return 'several-calls';
  return calls[0]?.state === 'established' ? undefined : 'wrong-state';
}
