import type { Clock, CommandOutcome, PhoneErrorCode, PhoneState, Transport } from '@hookswitch/core';
import type { Fate } from './actions.ts';
import { readRecord } from './readRecord.ts';

/** One thing that one agent's client did or was told, in the order in which it happened. */
export type Entry = { readonly order: number; readonly time: number } & (
  | { readonly what: 'sent'; readonly command: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly what: 'received'; readonly name: string; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly what: 'opened' }
  /** The settings that the client shows from here on. */
  | { readonly what: 'settings'; readonly state: Pick<PhoneState, 'dnd' | 'forwards'> }
  /** A fault struck: what follows may be late or lost. */
  | { readonly what: 'struck' }
);

/** A command that the agent gave, with the promise's end. */
export interface Given {
  readonly command: string;
  readonly to: string;
  readonly on: boolean;
  /** Each call that the agent had when giving it was with a person: a machine cannot be passed on, and no frame tells of one. */
  readonly isAmongPeople: boolean;
  /** The moments in the order of the entries, and on the clock. */
  readonly asked: number;
  readonly askedAt: number;
  readonly settled: number;
  readonly settledAt: number;
  readonly end: CommandOutcome | PhoneErrorCode;
}

/** Everything that passed between one client and the server, and between the client and its agent. */
export interface Journal {
  readonly entries: readonly Entry[];
  readonly given: readonly Given[];
  /** Wraps what the client talks through: outside of everything that may be late or frozen, so that it notes what the client sees. */
  wrap(transport: Transport): Transport;
  follow(
    given: Pick<Given, 'command' | 'to' | 'on' | 'isAmongPeople'>,
    give: () => Promise<CommandOutcome>,
    codeOf: (error: unknown) => PhoneErrorCode,
  ): void;
  noteSettings(state: Pick<PhoneState, 'dnd' | 'forwards'>): void;
  noteStrike(): void;
  /** Forgets what has been noted so far: a day of it would outweigh what is measured. */
  forget(): void;
  /** What becomes of the agent's next command on its way to the server. */
  expect(fate: Fate): void;
}

/** Longer than the client waits for a confirmation. */
const LATE_MS = 6_000;

/** Frames that no agent asked for: they are never swallowed or late, for that would only be a slow log-in. */
const QUESTIONS = ['getConfig', 'getCurrentCallsPhoneEvents', 'subscribeToPhoneHints', 'unsubscribeFromAllPhoneHints'];

export function createJournal(clock: Clock): Journal {
  const entries: Entry[] = [];
  const given: Given[] = [];
  let order = 0;
  let lastSettings: string | undefined;
  let fate: Fate = 'fine';
  const stamp = () => {
    order += 1;
    return { order, time: clock.now() };
  };
  return {
    entries,
    given,
    wrap: (transport) => (url, handlers) => {
      const socket = transport(url, {
        ...handlers,
        onOpen() {
          entries.push({ ...stamp(), what: 'opened' });
          handlers.onOpen();
        },
        onFrame(text) {
          const { msgType, ctiMessage } = readRecord(text);
          if (typeof msgType === 'string') entries.push({ ...stamp(), what: 'received', name: msgType, payload: readRecord(ctiMessage) });
          handlers.onFrame(text);
        },
      });
      return {
        ...socket,
        send(text) {
          const { command, ...fields } = readRecord(text);
          if (typeof command === 'string') entries.push({ ...stamp(), what: 'sent', command, fields });
          if (typeof command !== 'string' || QUESTIONS.includes(command) || fate === 'fine') return socket.send(text);
          entries.push({ ...stamp(), what: 'struck' });
          if (fate === 'late') clock.after(LATE_MS, () => socket.send(text));
          fate = 'fine';
          // As far as the client can tell, it has left.
          return true;
        },
      };
    },
    follow({ command, to, on, isAmongPeople }, give, codeOf) {
      const { order: asked, time: askedAt } = stamp();
      const settle = (end: Given['end']) => {
        const { order: settled, time: settledAt } = stamp();
        given.push({ command, to, on, isAmongPeople, asked, askedAt, settled, settledAt, end });
      };
      give().then(settle, (error: unknown) => settle(codeOf(error)));
    },
    noteSettings({ dnd, forwards }) {
      const text = JSON.stringify([dnd, forwards]);
      if (text === lastSettings) return;
      lastSettings = text;
      entries.push({ ...stamp(), what: 'settings', state: { dnd, forwards } });
    },
    noteStrike() {
      entries.push({ ...stamp(), what: 'struck' });
    },
    forget() {
      entries.length = 0;
      given.length = 0;
    },
    expect(next) {
      fate = next;
    },
  };
}
