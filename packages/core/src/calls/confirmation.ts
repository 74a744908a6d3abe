import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import type { Forward, ServerMessageName, UserConfigUpdate } from '../protocol/serverMessages.js';
import type { Call } from '../state/call.js';
import type { CallChange } from '../state/callChanges.js';
import type { PhoneState } from '../state/phoneState.js';
import type { WantedCall } from './newCalls.js';
import { sameNumber } from './numberKey.js';

/** How we know that a command did what was asked. */
export type CommandOutcome =
  /** An event or an answer of the server shows it. */
  | { readonly how: 'confirmed'; readonly call: Call | undefined }
  /** It was so already: nothing was sent. */
  | { readonly how: 'unchanged' }
  /** Sent; the protocol has nothing that would confirm it. */
  | { readonly how: 'sent' }
  /** An older server ignored the call's id and ended another one. */
  | { readonly how: 'other-leg'; readonly call: Call };

/** What a waiting command looks at after every change. */
export interface Observation<N extends ClientCommandName> {
  readonly fields: ClientCommands[N];
  /** The calls it is about. */
  readonly callIds: readonly string[];
  readonly after: PhoneState;
  readonly changes: readonly CallChange[];
  /** What the server has just told of the settings, if that is what changed. */
  readonly told: UserConfigUpdate | undefined;
  /** Whether another command waits that is about a call: what happens to that call is the other's first. */
  readonly isOthers: (callId: string, command?: ClientCommandName) => boolean;
}

interface ByEvent {
  readonly limitMs: number;
  /** Line commands wait for each other: a transfer is not sent before the hold in front of it is settled. */
  readonly order: 'line' | 'free';
}

/** One row of the table. */
export type Confirmation<N extends ClientCommandName> =
  /** By a call that was not there before, the one that was asked for: see `findTaker`. */
  | (ByEvent & {
      readonly kind: 'new-call';
      /** What a time-out means: an error, or (for a mobile that rings first) that it was sent and no more is known. */
      readonly onTimeout: 'error' | 'sent';
      readonly wanted: (fields: ClientCommands[N]) => WantedCall;
    })
  | (ByEvent & {
      readonly kind: 'event';
      /**
       * What a time-out leaves behind. `toggle`: the same again would undo it, should it still come. `setting`: how the
       * setting stands is not known.
       */
      readonly leaves?: 'toggle' | 'setting';
      readonly confirms: (seen: Observation<N>) => CommandOutcome | undefined;
    })
  | { readonly kind: 'answer'; readonly limitMs: number; readonly message: ServerMessageName }
  | { readonly kind: 'sent' };

const LIMIT_MS = 5_000;
/** The agent's mobile rings first. */
const MOBILE_LIMIT_MS = 60_000;

const line = { kind: 'event', limitMs: LIMIT_MS, order: 'line' } as const;
const free = { kind: 'event', limitMs: LIMIT_MS, order: 'free' } as const;
const setting = { ...free, leaves: 'setting' } as const;
const newCall = { kind: 'new-call', limitMs: LIMIT_MS, order: 'line', onTimeout: 'error' } as const;
const sent = { kind: 'sent' } as const;

/** What confirms each command: the protocol has no acknowledgement. See PROTOCOL.md#commands. */
export const CONFIRMATIONS: { readonly [N in ClientCommandName]: Confirmation<N> } = {
  dial: { ...newCall, wanted: toNumber },
  dialByUsername: { ...newCall, wanted: ({ username }) => ({ username }) },
  dialFromMobile: { ...newCall, order: 'free', limitMs: MOBILE_LIMIT_MS, onTimeout: 'sent', wanted: toNumber },
  // Not documented whether our set rings first or dials at once.
  originate: { ...newCall, wanted: (fields) => ({ ...toNumber(fields), mayRing: true }) },
  answer: { ...free, confirms: (seen) => whenCallIs(seen, 'established') },
  // One word on the wire for both ways: which way was asked follows from the state at sending.
  hold: { ...line, leaves: 'toggle', confirms: ({ callIds, changes }) => confirmedBy(changes.find((one) => isTurned(one, callIds))) },
  hangup: { ...free, confirms: callEnded },
  directTransfer: { ...line, confirms: callPassedOn },
  attendedTransfer: { ...newCall, wanted: toNumber },
  completeTransfer: { ...line, confirms: allCallsGone },
  cancelTransfer: { ...line, confirms: allCallsGone },
  conference: { ...line, confirms: ({ callIds, after }) => confirmedIf(areJoined(after.calls, callIds)) },
  naFwd: { ...setting, confirms: ({ fields, told }) => confirmedIf(isForward(told?.naFwd, fields)) },
  uncFwd: { ...setting, confirms: ({ fields, told }) => confirmedIf(isForward(told?.uncFwd, fields)) },
  busyFwd: { ...setting, confirms: ({ fields, told }) => confirmedIf(isForward(told?.busyFwd, fields)) },
  dnd: { ...setting, confirms: ({ fields, told }) => confirmedIf(told?.dnd === fields.state) },
  getCurrentCallsPhoneEvents: { kind: 'answer', limitMs: LIMIT_MS, message: 'CurrentCallsPhoneEvents' },
  getConfig: { kind: 'answer', limitMs: LIMIT_MS, message: 'LineConfig' },
  setData: sent,
  sendDtmf: sent,
  toggleMicrophone: sent,
  // Initial events may never come, after a restart of the server.
  subscribeToPhoneHints: sent,
  unsubscribeFromAllPhoneHints: sent,
};

/** Whether a forward is as it was asked for, its number compared as numbers are dialled. */
export function isForward(told: Forward | undefined, wanted: { readonly destination: string; readonly state: boolean }): boolean {
  return told !== undefined && told.enabled === wanted.state && sameNumber(told.destination, wanted.destination);
}

/** Whether these calls all talk at once, which is what a conference on the telephone looks like. */
export function areJoined(calls: readonly Call[], callIds: readonly string[]): boolean {
  return callIds.every((id) => calls.some((call) => call.id === id && call.state === 'established'));
}

/** Whether a change put one of these calls on hold, or took it back. */
export function isTurned(change: CallChange, callIds: readonly string[]): boolean {
  return change.type === 'changed' && callIds.includes(change.call.id) && change.call.state !== change.previous.state;
}

function toNumber({ destination }: { readonly destination: string }): WantedCall {
  return { number: destination };
}

function confirmedBy(change: CallChange | undefined): CommandOutcome | undefined {
  return change && { how: 'confirmed', call: change.call };
}

function confirmedIf(isSo: boolean): CommandOutcome | undefined {
  return isSo ? { how: 'confirmed', call: undefined } : undefined;
}

function whenCallIs(
  { callIds, after }: { readonly callIds: readonly string[]; readonly after: PhoneState },
  state: Call['state'],
): CommandOutcome | undefined {
  const call = after.calls.find((one) => callIds.includes(one.id));
  return call?.state === state ? { how: 'confirmed', call } : undefined;
}

function callEnded({ callIds, changes, isOthers }: Observation<'hangup'>): CommandOutcome | undefined {
  const ended = changes.filter((change) => change.type === 'ended');
  const asked = ended.find((change) => callIds.includes(change.call.id));
  if (asked) return confirmedBy(asked);
  const other = ended.find((change) => !isOthers(change.call.id));
  return other && { how: 'other-leg', call: other.call };
}

/** Looks as if the call was hung up; where that was asked for as well, it is that. */
function callPassedOn({ callIds, changes, isOthers }: Observation<'directTransfer'>): CommandOutcome | undefined {
  return confirmedBy(
    changes.find((change) => change.type === 'ended' && callIds.includes(change.call.id) && !isOthers(change.call.id, 'hangup')),
  );
}

function allCallsGone({ callIds, after }: { readonly callIds: readonly string[]; readonly after: PhoneState }): CommandOutcome | undefined {
  return confirmedIf(!after.calls.some((call) => callIds.includes(call.id)));
}
