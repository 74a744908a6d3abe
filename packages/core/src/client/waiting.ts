import type { CommandOutcome, Confirmation, Observation } from '../calls/confirmation.js';
import { PhoneError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import type { Call } from '../state/call.js';
import type { PendingCommand, PhoneState } from '../state/phoneState.js';
import { type CallClaims, createCallClaims, type LateCommand } from './callClaims.js';
import { createOverdueHolds, type OverdueHolds } from './overdueHolds.js';
import type { StateHolder } from './stateHolder.js';
import { createToldSettings, type ToldSettings } from './toldSettings.js';

/** How long what timed out may still come true. */
const LATE_MS = 30_000;
/**
 * An older server ignores a call's id and ends another leg; a newer one ends the right leg while, by chance, another ends
 * by itself. Which it was shows when ours ends as well: this long it is waited for.
 */
const SECOND_THOUGHT_MS = 1_000;

/** What waiting stands on. */
export interface WaitingParts {
  readonly clock: Clock;
  readonly state: Pick<StateHolder, 'get' | 'set'>;
  /** A command about calls timed out: the server may have missed something, or we have. */
  readonly onDoubt: () => void;
}

/** The commands that wait, each with how it ends, and what those leave behind that timed out. */
export interface Waiting {
  readonly entries: () => readonly Entry[];
  readonly claims: CallClaims<Entry>;
  readonly settings: ToldSettings;
  readonly overdue: OverdueHolds;
  add<N extends ClientCommandName>(
    command: N,
    rule: Exclude<Confirmation<N>, { kind: 'sent' }>,
    fields: ClientCommands[N],
    callIds: readonly string[],
  ): Promise<CommandOutcome>;
  settle(entry: Entry, outcome: CommandOutcome | PhoneError): void;
  /** Nothing is waited for any more; a call it makes may still come. */
  giveUp(entry: Entry, outcome: CommandOutcome | PhoneError): void;
  /** A change means this to a command. */
  finish(entry: Entry, outcome: CommandOutcome | PhoneError): void;
}

/** What a waiting command sees of a change. */
export type Seen = Pick<Observation<'dnd'>, 'after' | 'changes' | 'told' | 'isOthers'>;

/** One command that waits. */
export interface Entry extends PendingCommand, LateCommand {
  /** What its kind of confirmation is, with its fields tied in. */
  readonly look: ((seen: Seen) => CommandOutcome | undefined) | undefined;
  readonly rule: { readonly kind: string; readonly message?: string; readonly leaves?: string; readonly onTimeout?: string };
  /** Takes a second thought back: see `SECOND_THOUGHT_MS`. */
  forgetThought: (() => void) | undefined;
  readonly settle: (outcome: CommandOutcome | PhoneError) => void;
}

export function createWaiting({ clock, state, onDoubt }: WaitingParts): Waiting {
  const entries = new Set<Entry>();
  const claims = createCallClaims<Entry>(clock, LATE_MS, state);
  const settings = createToldSettings(clock, LATE_MS);

  const refresh = () =>
    state.set((now) => ({
      ...now,
      pending: [...entries].map(({ command, callIds }) => ({ command, callIds })),
      overdueHolds: overdue.list(),
    }));
  const overdue = createOverdueHolds(clock, LATE_MS, refresh);

  const settle = (entry: Entry, outcome: CommandOutcome | PhoneError) => {
    if (!entries.delete(entry)) return;
    entry.forgetThought?.();
    entry.settle(outcome);
    refresh();
  };

  const giveUp = (entry: Entry, outcome: CommandOutcome | PhoneError) => {
    if (entry.rule.kind === 'new-call') claims.late(entry);
    settle(entry, outcome);
  };

  const expire = (entry: Entry) => {
    const { command, callIds, rule } = entry;
    if (rule.leaves === 'toggle') for (const callId of callIds) overdue.add(callId);
    if (rule.leaves === 'setting') settings.doubt(command);
    else if (rule.kind !== 'answer') onDoubt();
    const partial = callIds.length > 1 && callIds.some(isGone(state.get()));
    giveUp(entry, rule.onTimeout === 'sent' ? { how: 'sent' } : new PhoneError({ code: 'timeout', command, partial }));
  };

  const finish = (entry: Entry, outcome: CommandOutcome | PhoneError) => {
    if (outcome instanceof PhoneError) return giveUp(entry, outcome);
    // An older server ignores a call's id; whether this one did shows in a moment.
    if (outcome.how === 'other-leg') entry.forgetThought ??= clock.after(SECOND_THOUGHT_MS, () => settle(entry, outcome));
    else settle(entry, outcome);
    if (entry.command === 'conference') state.set((now) => ({ ...now, calls: now.calls.map(joined) }));
  };

  return {
    entries: () => [...entries],
    claims,
    settings,
    overdue,
    settle,
    giveUp,
    finish,
    add: (command, rule, fields, callIds) =>
      new Promise((resolve, reject) => {
        const cancel = clock.after(rule.limitMs, () => expire(entry));
        const settled = (outcome: CommandOutcome | PhoneError) => {
          cancel();
          if (outcome instanceof PhoneError) reject(outcome);
          else resolve(outcome);
        };
        const entry: Entry = { command, callIds, rule, ...tiedIn(rule, fields, callIds), forgetThought: undefined, settle: settled };
        entries.add(entry);
        refresh();
      }),
  };
}

/** What a change means to one command that waits, beside the others. */
export function outcomeOf(entry: Entry, entries: readonly Entry[], seen: Omit<Seen, 'isOthers'>): CommandOutcome | PhoneError | undefined {
  const isOthers: Seen['isOthers'] = (callId, command) =>
    entries.some((one) => one !== entry && one.callIds.includes(callId) && (command ?? one.command) === one.command);
  const outcome = entry.look?.({ ...seen, isOthers });
  if (outcome) return outcome;
  // What the command was about has ended some other way: nothing is left to wait for.
  const isOver = entry.callIds.length > 0 && entry.callIds.every(isGone(seen.after));
  return isOver ? new PhoneError({ code: 'no-call', command: entry.command }) : undefined;
}

/** Once both talk at once, the server has no transfer any more that could be completed. */
function joined(call: Call): Call {
  return call.consultation ? { ...call, consultation: { ...call.consultation, isJoined: true } } : call;
}

function isGone(state: PhoneState): (callId: string) => boolean {
  return (callId) => !state.calls.some((call) => call.id === callId);
}

/** What confirms a command of this kind, with its own fields tied in. */
function tiedIn<N extends ClientCommandName>(
  rule: Exclude<Confirmation<N>, { kind: 'sent' }>,
  fields: ClientCommands[N],
  callIds: readonly string[],
): Pick<Entry, 'look' | 'wanted'> {
  return {
    wanted: rule.kind === 'new-call' ? rule.wanted(fields) : {},
    look: rule.kind === 'event' ? (seen) => rule.confirms({ ...seen, fields, callIds }) : undefined,
  };
}
