import { CONFIRMATIONS, type CommandOutcome } from '../calls/confirmation.js';
import { PhoneError } from '../errors.js';
import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import type { PhoneEvent, ServerMessage, ServerMessageName } from '../protocol/serverMessages.js';
import type { CallChange } from '../state/callChanges.js';
import type { PhoneState } from '../state/phoneState.js';
import type { LateCommand } from './callClaims.js';
import { createRecent } from './recent.js';
import type { ToldSettings } from './toldSettings.js';
import { createWaiting, outcomeOf, type WaitingParts } from './waiting.js';

/** How long an Error may be the answer to something that no command waits for. */
const ASKED_MS = 5_000;

/** The commands that were sent and wait for what confirms them, and what those leave behind that timed out. */
export interface PendingCommands {
  /** Waits for the confirmation of a command just sent. Rejects with a {@link PhoneError}. */
  wait<N extends ClientCommandName>(command: N, fields: ClientCommands[N], callIds: readonly string[]): Promise<CommandOutcome>;
  /** Something was sent that no command waits for, and that an Error may answer; `answer` is what else would. */
  noteAsked(what: string, answer?: ServerMessageName | 'unknown'): void;
  /** A message came, and is about to change the state. */
  hear(message: ServerMessage): void;
  /** Lets every waiting command look at a change. */
  observe(after: PhoneState, changes: readonly CallChange[]): void;
  /** The message has changed what it changes. */
  answered(message: ServerMessageName | 'unknown'): void;
  /** A call failed that was never seen. Tells whether it was somebody's. */
  failed(event: PhoneEvent): boolean;
  /** An Error came, which names no command: it is the only one's under way, or nobody's. Tells whether it was somebody's. */
  refusedByServer(text: string): boolean;
  /** Whether one of this kind waits, about this call if one is given. */
  has(command: ClientCommandName, callId?: string): boolean;
  /** Whether a setting is as the state shows it. */
  readonly isKnown: ToldSettings['isKnown'];
  /** Settles a command that waits, as sent; its call may still come. */
  letGo(command: ClientCommandName): void;
  /** The command that this call came too late for; told once. */
  readonly takeLate: (callId: string) => LateCommand | undefined;
  rejectAll(error: (command: ClientCommandName) => PhoneError): void;
}

export function createPendingCommands(parts: WaitingParts): PendingCommands {
  const { entries, claims, settings, overdue, add, settle, giveUp, finish } = createWaiting(parts);
  const asked = createRecent<string, string | undefined>(parts.clock, ASKED_MS);
  let heard: ServerMessage | undefined;
  const dials = () => entries().filter(({ rule }) => rule.kind === 'new-call');

  return {
    wait(command, fields, callIds) {
      const rule = CONFIRMATIONS[command];
      if (rule.kind !== 'sent') return add(command, rule, fields, callIds);
      asked.add(command, undefined);
      return Promise.resolve({ how: 'sent' });
    },
    noteAsked(what, answer) {
      asked.add(what, answer);
      if (answer === 'CurrentCallsPhoneEvents') overdue.snapshotAsked();
    },
    hear(message) {
      heard = message;
      if (message.name === 'UserConfigUpdate') settings.hear(message.payload);
    },
    observe(after, changes) {
      const told = heard?.name === 'UserConfigUpdate' ? heard.payload : undefined;
      const isGuessed = heard?.name === 'PhoneEvent' && heard.payload.callDirection === undefined;
      heard = undefined;
      overdue.observe(changes);
      claims.observe(changes, isGuessed, dials, (entry, call) => settle(entry, { how: 'confirmed', call }));
      for (const entry of entries()) {
        const outcome = outcomeOf(entry, entries(), { after, changes, told });
        if (outcome) finish(entry, outcome);
      }
    },
    answered(message) {
      heard = undefined;
      if (message === 'CurrentCallsPhoneEvents') overdue.snapshotCame();
      for (const [what, answer] of asked.entries()) if (answer === message) asked.delete(what);
      for (const entry of entries()) if (entry.rule.message === message) settle(entry, { how: 'confirmed', call: undefined });
    },
    failed(event) {
      const taker = claims.failed(event, dials());
      if (taker) settle(taker, new PhoneError({ code: 'call-failed', command: taker.command }));
      return taker !== undefined;
    },
    refusedByServer(text) {
      const [only, another] = entries();
      if (!only || another || asked.keys().some((what) => what !== only.command)) return false;
      settle(only, new PhoneError({ code: 'refused-by-server', command: only.command, text }));
      return true;
    },
    has: (command, callId) =>
      entries().some((entry) => entry.command === command && (callId === undefined || entry.callIds.includes(callId))),
    isKnown: settings.isKnown,
    letGo(command) {
      for (const entry of entries()) if (entry.command === command) giveUp(entry, { how: 'sent' });
    },
    takeLate: claims.takeLate,
    rejectAll(error) {
      for (const part of [claims, settings, asked, overdue]) part.clear();
      for (const entry of entries()) {
        if (entry.command === 'attendedTransfer') claims.lost(entry);
        settle(entry, error(entry.command));
      }
    },
  };
}
