import { CONFIRMATIONS, type CommandOutcome, type Confirmation, type Observation } from '../calls/confirmation.js';
import { PhoneError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import type { ServerMessageName } from '../protocol/serverMessages.js';
import type { CallChange } from '../state/callChanges.js';
import type { PendingCommand, PhoneState } from '../state/phoneState.js';

/** How long a late confirmation of a command that timed out is still expected, so that it is not taken for the next one's. */
const LATE_MS = 30_000;
/**
 * An older server ignores a call's id and ends another leg; a newer one ends the right leg while, by chance, another ends
 * by itself. Which it was shows when ours ends as well: this long it is waited for.
 */
const SECOND_THOUGHT_MS = 1_000;

/** The commands that were sent and wait for what confirms them. */
export interface PendingCommands {
  /** Waits for the confirmation of a command just sent. Rejects with a {@link PhoneError}. */
  wait<N extends ClientCommandName>(command: N, fields: ClientCommands[N], callIds: readonly string[]): Promise<CommandOutcome>;
  /** Lets every waiting command look at a change. */
  observe(before: PhoneState, after: PhoneState, changes: readonly CallChange[]): void;
  /** An answer came. */
  answered(message: ServerMessageName): void;
  /** An Error came, which names no command: it is the only one's under way, or nobody's. Tells whether it was somebody's. */
  refusedByServer(text: string): boolean;
  /** Whether one of this kind waits, about this call if one is given. */
  has(command: ClientCommandName, callId?: string): boolean;
  list(): readonly PendingCommand[];
  /** Settles a command that waits, as sent and no more known. */
  letGo(command: ClientCommandName): void;
  rejectAll(error: (command: ClientCommandName) => PhoneError): void;
}

type Look = (before: PhoneState, after: PhoneState, changes: readonly CallChange[]) => CommandOutcome | undefined;

interface Entry extends PendingCommand {
  readonly look: Look | undefined;
  readonly answer: ServerMessageName | undefined;
  readonly onTimeout: 'error' | 'sent';
  readonly shownBy: 'change' | 'state';
  /** The command with its fields as text: a second try of the same is told from another command by it. */
  readonly wish: string;
  /** Takes a second thought back: see `SECOND_THOUGHT_MS`. */
  forgetThought: (() => void) | undefined;
  readonly settle: (outcome: CommandOutcome | PhoneError) => void;
}

export function createPendingCommands(
  clock: Clock,
  readState: () => PhoneState,
  onChange: () => void,
  /** A command about calls timed out: the server may have missed something, or we have. */
  onDoubt: () => void = () => {},
): PendingCommands {
  const entries = new Set<Entry>();
  const late = createLateCommands(clock);

  const settle = (entry: Entry, outcome: CommandOutcome | PhoneError) => {
    if (!entries.delete(entry)) return;
    entry.forgetThought?.();
    entry.settle(outcome);
    onChange();
  };

  const expire = (entry: Entry) => {
    if (entry.shownBy === 'change') late.add(entry);
    if (entry.callIds.length > 0) onDoubt();
    if (entry.onTimeout === 'sent') return settle(entry, { how: 'sent' });
    const partial = entry.callIds.length > 1 && entry.callIds.some(isGone(readState()));
    settle(entry, new PhoneError({ code: 'timeout', command: entry.command, partial }));
  };

  const take = (entry: Entry, outcome: CommandOutcome) => {
    if (outcome.how !== 'other-leg') return settle(entry, outcome);
    entry.forgetThought ??= clock.after(SECOND_THOUGHT_MS, () => settle(entry, outcome));
  };

  const wait: PendingCommands['wait'] = (command, fields, callIds) => {
    const rule = CONFIRMATIONS[command];
    if (rule.kind === 'sent') return Promise.resolve({ how: 'sent' });
    return new Promise((resolve, reject) => {
      const cancel = clock.after(rule.limitMs, () => expire(entry));
      const entry: Entry = {
        command,
        callIds,
        wish: `${command} ${JSON.stringify(fields)}`,
        forgetThought: undefined,
        ...waysOf(rule, fields, callIds),
        settle: (outcome) => {
          cancel();
          if (outcome instanceof PhoneError) reject(outcome);
          else resolve(outcome);
        },
      };
      entries.add(entry);
      onChange();
    });
  };

  return {
    wait,
    observe(before, after, changes) {
      const taken = late.take(before, after, changes);
      for (const entry of [...entries]) {
        // The event of an earlier try is as good for a second try of the very same.
        const isOthers = taken.size > 0 && !taken.has(entry.wish) && entry.shownBy === 'change';
        const outcome = isOthers ? undefined : entry.look?.(before, after, changes);
        if (outcome) take(entry, outcome);
        // What the command was about has ended some other way: nothing is left to wait for.
        else if (entry.callIds.length > 0 && entry.callIds.every(isGone(after)))
          settle(entry, new PhoneError({ code: 'no-call', command: entry.command }));
      }
    },
    answered(message) {
      for (const entry of [...entries]) if (entry.answer === message) settle(entry, { how: 'confirmed', call: undefined });
    },
    refusedByServer(text) {
      const [only, another] = entries;
      if (!only || another) return false;
      settle(only, new PhoneError({ code: 'refused-by-server', command: only.command, text }));
      return true;
    },
    has: (command, callId) =>
      [...entries].some((entry) => entry.command === command && (callId === undefined || entry.callIds.includes(callId))),
    list: () => [...entries].map(({ command, callIds }) => ({ command, callIds })),
    letGo(command) {
      for (const entry of [...entries]) if (entry.command === command) settle(entry, { how: 'sent' });
    },
    rejectAll(error) {
      late.clear();
      for (const entry of [...entries]) settle(entry, error(entry.command));
    },
  };
}

/** Commands that timed out: their event may still come, and must not confirm a later command that waits for the same. */
function createLateCommands(clock: Clock) {
  const late = new Map<Entry, () => void>();
  return {
    add(entry: Entry): void {
      late.set(
        entry,
        clock.after(LATE_MS, () => late.delete(entry)),
      );
    },
    /** The wishes that a change has come true for, late. */
    take(before: PhoneState, after: PhoneState, changes: readonly CallChange[]): ReadonlySet<string> {
      const taken = new Set<string>();
      for (const [entry, forget] of [...late]) {
        if (!entry.look?.(before, after, changes)) continue;
        forget();
        late.delete(entry);
        taken.add(entry.wish);
      }
      return taken;
    },
    clear(): void {
      for (const forget of late.values()) forget();
      late.clear();
    },
  };
}

function isGone(state: PhoneState): (callId: string) => boolean {
  return (callId) => !state.calls.some((call) => call.id === callId);
}

/** How a command of this kind can be confirmed, with its own fields tied in. */
function waysOf<N extends ClientCommandName>(
  rule: Exclude<Confirmation<N>, { kind: 'sent' }>,
  fields: ClientCommands[N],
  callIds: readonly string[],
): Pick<Entry, 'look' | 'answer' | 'onTimeout' | 'shownBy'> {
  if (rule.kind === 'answer') return { look: undefined, answer: rule.message, onTimeout: 'error', shownBy: 'state' };
  const look: Look = (before, after, changes) => {
    const seen: Observation<N> = { fields, callIds, before, after, changes };
    return rule.confirms(seen);
  };
  return { look, answer: undefined, onTimeout: rule.onTimeout, shownBy: rule.shownBy };
}
