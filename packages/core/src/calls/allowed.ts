import type { RefusalCode } from '../errors.js';
import type { Call, CallState } from '../state/call.js';
import { isCertain, type PhoneState } from '../state/phoneState.js';
import { findConsultation, hasConsultation } from './consultation.js';

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
  /** The same word again undoes it: not to be sent while one that timed out may still come. */
  readonly isToggle?: true;
  /** On a browser line only the host can carry it out. */
  readonly needsHandset?: true;
  /** What else must hold, once the connection and the line are fine. */
  readonly also?: (state: PhoneState, callId: string | undefined) => RefusalCode | undefined;
}

/** Two calls that were not begun as a transfer pass for one on the screen, and not with the server. */
const needTransfer = ({ calls }: PhoneState) => {
  if (findConsultation(calls)) return undefined;
  return calls.filter((call) => call.state !== 'ringing').length > 1 ? 'no-transfer' : 'no-call';
};

const RULES: Readonly<Record<PhoneAction, Rule>> = {
  dial: { also: (state) => (!state.options.allowDialInCall && state.calls.length > 0 ? 'in-call' : undefined) },
  consult: { also: (state) => consultRefusal(state.calls) },
  answer: { states: ['ringing'], needsHandset: true },
  hangup: { states: ['dialing', 'ringing', 'established', 'held'] },
  hold: { states: ['established'], needsHandset: true, isToggle: true },
  resume: { states: ['held'], needsHandset: true, isToggle: true },
  'blind-transfer': { states: ['established', 'held'], actsOnActive: true },
  'complete-transfer': {
    also: (state) => needTransfer(state) ?? (findConsultation(state.calls)?.consultation.state === 'dialing' ? 'wrong-state' : undefined),
  },
  'cancel-transfer': { also: needTransfer },
  conference: { also: conferenceRefusal },
  'set-data': { also: dataRefusal },
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
  const target = targetCall(state.calls, action);
  const call = callId === undefined ? target : (state.calls.find((one) => one.id === callId) ?? 'no-call');
  if (typeof call === 'string') return call;
  if (!fits(call, action)) return 'wrong-state';
  if (rule.isToggle && state.overdueHolds.includes(call.id)) return 'overdue';
  // A call being dialled is an active one too.
  const isMeant = target === call && !state.calls.some((one) => one.state === 'dialing');
  return rule.actsOnActive && !isMeant ? 'several-calls' : undefined;
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

/**
 * The call that an action is about when none is named: the only one that fits, one that rings giving way to one that is up, and
 * a held one to both. Whether it may be done to that call now is for {@link allowed} to say.
 *
 * @example
 * ```ts
 * const call = targetCall(client.getState().calls, 'blind-transfer');
 * if (typeof call !== 'string') openTransfer(call.id);
 * ```
 */
export function targetCall(calls: readonly Call[], action: PhoneAction): Call | 'no-call' | 'ambiguous' {
  const fitting = calls.filter((call) => fits(call, action));
  const weight = Math.max(...fitting.map(weightOf));
  const [only, another] = fitting.filter((call) => weightOf(call) === weight);
  return another ? 'ambiguous' : (only ?? 'no-call');
}

/** The call that is up comes before the one that rings, as the document's "hang up established call" has it, and that before one on hold. */
function weightOf({ state }: Call): number {
  if (state === 'held') return 0;
  return state === 'ringing' ? 1 : 2;
}

function fits(call: Call, action: PhoneAction): boolean {
  return RULES[action].states?.includes(call.state) ?? false;
}

/** Whether a call has been answered: it talks, or is on hold. */
export function isTalking(call: Call): boolean {
  return call.state === 'established' || call.state === 'held';
}

function consultRefusal(calls: readonly Call[]): RefusalCode | undefined {
  const talking = calls.filter(isTalking);
  if (talking.length === 0) return 'no-call';
  return talking.length > 1 || calls.some((call) => call.state === 'dialing') ? 'several-calls' : undefined;
}

/** The set mixes its two calls. That the server lets it is known of what it began itself, and of Snom sets. */
function conferenceRefusal({ calls, line }: PhoneState): RefusalCode | undefined {
  const talking = calls.filter(isTalking);
  if (talking.length !== 2) return 'no-call';
  const isKnown = hasConsultation(talking) || line?.vendor?.toLowerCase() === 'snom';
  return isKnown || talking.every((call) => call.state === 'established') ? undefined : 'no-transfer';
}

/** The server attaches data to the device's current calls, all of them: one customer's data must never reach another's call. */
function dataRefusal({ calls, options }: PhoneState, callId: string | undefined): RefusalCode | undefined {
  // What was typed for a call that has ended is nobody else's.
  if (calls.length === 0 || (callId !== undefined && !calls.some((call) => call.id === callId))) return 'no-call';
  if (options.allowDataOnAllCalls) return calls.some(isTalking) ? undefined : 'wrong-state';
  if (calls.length > 1) return 'several-calls';
  return calls[0]?.state === 'established' ? undefined : 'wrong-state';
}
