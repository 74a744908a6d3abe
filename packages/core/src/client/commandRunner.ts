import { allowed, type PhoneAction, targetCall } from '../calls/allowed.js';
import { CONFIRMATIONS, type CommandOutcome } from '../calls/confirmation.js';
import { PhoneError } from '../errors.js';
import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import { encodeCommand } from '../protocol/encode.js';
import type { Call } from '../state/call.js';
import type { PhoneState } from '../state/phoneState.js';
import { readTextArgument } from './commands/readArguments.js';
import type { PendingCommands } from './pendingCommands.js';

/** A command ready to be sent, and the calls it is about. */
interface Plan<N extends ClientCommandName> {
  readonly fields: ClientCommands[N];
  readonly callIds?: readonly string[];
}

/** An argument as it was read. */
type Asked = string | boolean | undefined | Readonly<Record<string, string>>;

/** Sends commands: checks them, keeps their order on the line, and waits for what confirms them. */
export interface CommandRunner {
  /**
   * Runs a command. `plan` is asked when its turn comes, and throws a {@link PhoneError} to refuse, or says that the
   * state is as wanted already. `asked` tells a second click from a second command.
   */
  run<N extends ClientCommandName>(command: N, asked: readonly Asked[], plan: () => Plan<N> | 'unchanged'): Promise<CommandOutcome>;
  /** Refuses what may not be done now. */
  need(command: ClientCommandName, action: PhoneAction, callId?: string): void;
  /** The call that an action is about: the one named, or the only one that fits. Refuses otherwise. */
  needCall(command: ClientCommandName, action: PhoneAction, callId: string | undefined): Call;
  /** The id of the call that is meant: the one given, as JavaScript callers may give it, or the one that fits now, if one does. */
  meantCall(action: PhoneAction, callId: unknown): string | undefined;
  /** Drops what waits for its turn: nothing is sent later than it was meant. */
  dropQueue(): void;
}

/** What a runner needs of the client. */
export interface RunnerParts {
  readonly pending: PendingCommands;
  readonly readState: () => PhoneState;
  readonly send: (frame: string) => boolean;
}

/** At most one of these at a time: the first new call would confirm them all. */
const DIALS: readonly ClientCommandName[] = ['dial', 'dialByUsername', 'originate', 'attendedTransfer'];

export function createCommandRunner(parts: RunnerParts): CommandRunner {
  const { pending, readState } = parts;
  const underWay = new Map<string, { readonly command: ClientCommandName; readonly outcome: Promise<CommandOutcome> }>();
  let lineTail: Promise<unknown> | undefined;
  /** Counts the times the queue was dropped. */
  let era = 0;

  /** Runs at once up to the send: a dial is on the wire before its caller goes on. */
  const start = async <N extends ClientCommandName>(command: N, plan: () => Plan<N> | 'unchanged'): Promise<CommandOutcome> => {
    const planned = plan();
    if (planned === 'unchanged') return { how: 'unchanged' };
    // The same call named in another way (by its id, or as the only one) is still the same click.
    if (planned.callIds?.some((id) => pending.has(command, id))) throw new PhoneError({ code: 'command-pending', command });
    if (DIALS.includes(command)) pending.letGo('dialFromMobile');
    if (!parts.send(encodeCommand(command, planned.fields))) throw new PhoneError({ code: 'not-connected', command });
    return pending.wait(command, planned.fields, planned.callIds ?? []);
  };

  const inTurn = <N extends ClientCommandName>(command: N, plan: () => Plan<N> | 'unchanged'): Promise<CommandOutcome> => {
    const mine = era;
    const outcome = lineTail
      ? lineTail.then(() => {
          if (mine !== era) throw new PhoneError({ code: 'not-connected', command });
          return start(command, plan);
        })
      : start(command, plan);
    const tail = outcome.then(ignore, ignore).then(() => {
      if (lineTail === tail) lineTail = undefined;
    });
    lineTail = tail;
    return outcome;
  };

  const need: CommandRunner['need'] = (command, action, callId) => {
    const permission = allowed(readState(), action, callId);
    if (!permission.ok) throw new PhoneError({ code: permission.reason, command });
  };

  return {
    run(command, asked, plan) {
      const rule = CONFIRMATIONS[command];
      if (rule.kind === 'sent') return start(command, plan);
      const key = `${command} ${JSON.stringify(asked)}`;
      const twin = underWay.get(key);
      if (twin) return twin.outcome;
      if (DIALS.includes(command) && [...underWay.values()].some((other) => DIALS.includes(other.command)))
        return Promise.reject(new PhoneError({ code: 'command-pending', command }));
      const outcome = 'order' in rule && rule.order === 'line' ? inTurn(command, plan) : start(command, plan);
      underWay.set(key, { command, outcome });
      const forget = () => underWay.delete(key);
      outcome.then(forget, forget);
      return outcome;
    },
    need,
    needCall(command, action, callId) {
      need(command, action, callId);
      const { calls } = readState();
      const call = callId === undefined ? targetCall(calls, action) : calls.find((one) => one.id === callId);
      if (call === undefined) throw new PhoneError({ code: 'no-call', command });
      if (typeof call === 'string') throw new PhoneError({ code: call, command });
      return call;
    },
    meantCall(action, callId) {
      // What is no id at all is nobody's: an event handler that passes its event on means no call, and least of all the only one.
      if (callId !== undefined && callId !== null) return readTextArgument(callId) ?? '';
      const target = targetCall(readState().calls, action);
      return typeof target === 'string' ? undefined : target.id;
    },
    dropQueue() {
      era += 1;
    },
  };
}

function ignore(): void {
  // The caller has the outcome; the next in line only needs to know that it is settled.
}
