import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import type { ServerMessageName } from '../protocol/serverMessages.js';
import type { Call } from '../state/call.js';
import type { CallChange } from '../state/callChanges.js';
import type { ForwardKind, PhoneState } from '../state/phoneState.js';

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
  readonly before: PhoneState;
  readonly after: PhoneState;
  readonly changes: readonly CallChange[];
}

/** One row of the table. */
export type Confirmation<N extends ClientCommandName> =
  | {
      readonly kind: 'event';
      readonly limitMs: number;
      /** Line commands wait for each other: a transfer is not sent before the hold in front of it is settled. */
      readonly order: 'line' | 'free';
      /**
       * By something that happens, which looks the same whichever command brought it about: after a time-out the late one
       * is still expected, so that it does not confirm the next. Or by how things stand, whoever saw to it.
       */
      readonly shownBy: 'change' | 'state';
      /** What a time-out means: an error, or (for a mobile that rings first) that it was sent and no more is known. */
      readonly onTimeout: 'error' | 'sent';
      readonly confirms: (seen: Observation<N>) => CommandOutcome | undefined;
    }
  | { readonly kind: 'answer'; readonly limitMs: number; readonly message: ServerMessageName }
  | { readonly kind: 'sent' };

const LIMIT_MS = 5_000;
/** The agent's mobile rings first. */
const MOBILE_LIMIT_MS = 60_000;

const line = { kind: 'event', limitMs: LIMIT_MS, order: 'line', shownBy: 'change', onTimeout: 'error' } as const;
const lineState = { ...line, shownBy: 'state' } as const;
const free = { ...lineState, order: 'free' } as const;
const sent = { kind: 'sent' } as const;

/** What confirms each command: the protocol has no acknowledgement. See PROTOCOL.md#commands. */
export const CONFIRMATIONS: { readonly [N in ClientCommandName]: Confirmation<N> } = {
  dial: { ...line, confirms: newOutgoingCall },
  dialByUsername: { ...line, confirms: newOutgoingCall },
  dialFromMobile: { ...free, shownBy: 'change', limitMs: MOBILE_LIMIT_MS, onTimeout: 'sent', confirms: newOutgoingCall },
  // Not documented whether our set rings first or dials at once.
  originate: { ...line, confirms: ({ changes }) => confirmedBy(changes.find((change) => change.type === 'started')) },
  answer: { ...free, confirms: (seen) => whenCallIs(seen, 'established') },
  // One word on the wire for both ways: which way was asked follows from the state at sending.
  hold: {
    ...line,
    confirms: ({ callIds, changes }) =>
      confirmedBy(
        changes.find(
          (change) => change.type === 'changed' && callIds.includes(change.call.id) && change.call.state !== change.previous.state,
        ),
      ),
  },
  hangup: { ...free, confirms: callEnded },
  directTransfer: {
    ...lineState,
    confirms: ({ callIds, changes }) => confirmedBy(changes.find((change) => change.type === 'ended' && callIds.includes(change.call.id))),
  },
  attendedTransfer: { ...line, confirms: newOutgoingCall },
  completeTransfer: { ...lineState, confirms: allCallsGone },
  cancelTransfer: { ...lineState, confirms: allCallsGone },
  conference: {
    ...lineState,
    confirms: ({ after }) => confirmedIf(after.calls.length > 1 && after.calls.every((call) => call.state === 'established')),
  },
  naFwd: { ...free, confirms: (seen) => forwardIs('na', seen.fields, seen) },
  uncFwd: { ...free, confirms: (seen) => forwardIs('unc', seen.fields, seen) },
  busyFwd: { ...free, confirms: (seen) => forwardIs('busy', seen.fields, seen) },
  dnd: { ...free, confirms: ({ fields, after }) => confirmedIf(after.dnd === fields.state) },
  getCurrentCallsPhoneEvents: { kind: 'answer', limitMs: LIMIT_MS, message: 'CurrentCallsPhoneEvents' },
  getConfig: { kind: 'answer', limitMs: LIMIT_MS, message: 'LineConfig' },
  setData: sent,
  sendDtmf: sent,
  toggleMicrophone: sent,
  // Initial events may never come, after a restart of the server.
  subscribeToPhoneHints: sent,
  unsubscribeFromAllPhoneHints: sent,
};

function confirmedBy(change: CallChange | undefined): CommandOutcome | undefined {
  return change && { how: 'confirmed', call: change.call };
}

function confirmedIf(isSo: boolean): CommandOutcome | undefined {
  return isSo ? { how: 'confirmed', call: undefined } : undefined;
}

/** The number may be rewritten by the dial plan, so the first new outgoing call is taken for ours. */
function newOutgoingCall({ changes }: { readonly changes: readonly CallChange[] }): CommandOutcome | undefined {
  return confirmedBy(changes.find((change) => change.type === 'started' && change.call.direction === 'outgoing'));
}

function whenCallIs(
  { callIds, after }: { readonly callIds: readonly string[]; readonly after: PhoneState },
  state: Call['state'],
): CommandOutcome | undefined {
  const call = after.calls.find((one) => callIds.includes(one.id));
  return call?.state === state ? { how: 'confirmed', call } : undefined;
}

function callEnded({
  callIds,
  changes,
}: {
  readonly callIds: readonly string[];
  readonly changes: readonly CallChange[];
}): CommandOutcome | undefined {
  const ended = changes.filter((change) => change.type === 'ended');
  const asked = ended.find((change) => callIds.includes(change.call.id));
  if (asked) return confirmedBy(asked);
  const other = ended[0];
  return other && { how: 'other-leg', call: other.call };
}

function allCallsGone({ callIds, after }: { readonly callIds: readonly string[]; readonly after: PhoneState }): CommandOutcome | undefined {
  return confirmedIf(!after.calls.some((call) => callIds.includes(call.id)));
}

function forwardIs(
  kind: ForwardKind,
  wanted: { readonly state: boolean },
  { before, after }: { readonly before: PhoneState; readonly after: PhoneState },
): CommandOutcome | undefined {
  const told = after.forwards[kind];
  // The server may write the destination its own way, so any word of it on this feature with the wanted state will do.
  return confirmedIf(told !== before.forwards[kind] && told?.enabled === wanted.state);
}
