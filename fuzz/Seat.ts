import { type CallChange, createClient, isPhoneError, type PhoneClient } from '@hookswitch/core';
import type { Simulator } from '@hookswitch/simulator';
import type { AgentName, Order } from './actions.ts';
import { addressee, giveCommand } from './giveCommand.ts';
import { createJournal, type Journal } from './Journal.ts';
import { watchRequestRate } from './requestRate.ts';
import { createTab, type Tab } from './Tab.ts';

/** Numbers each agent's page wants watched from the start. */
const WATCHED: readonly string[] = ['1001', '1003', '1010'];

/** One agent with a client in a tab, and everything its page was told. */
export interface Seat {
  readonly who: AgentName;
  readonly client: PhoneClient;
  readonly tab: Tab;
  readonly watched: readonly string[];
  readonly changes: readonly CallChange[];
  readonly journal: Journal;
  /** What went wrong that nothing may do: an error without a code. */
  readonly surprises: readonly string[];
  command(order: Order): void;
  wake(): void;
  /** Forgets the changes noted so far. */
  forget(): void;
}

export function takeSeat(who: AgentName, simulator: Simulator, random: () => number): Seat {
  const tab = createTab(simulator.clock);
  const changes: CallChange[] = [];
  const surprises: string[] = [];
  const watched = [...WATCHED];
  const rate = watchRequestRate(simulator.clock.now);
  const journal = createJournal(simulator.clock);
  const transport = journal.wrap(tab.wrap(simulator.transport));
  let wake = () => {};
  const client = createClient({
    server: 'https://xuc.test',
    clock: tab.clock,
    transport: (url, handlers) => {
      rate.note();
      return transport(url, handlers);
    },
    fetch: (url, init) => {
      rate.note();
      return simulator.fetch(url, init);
    },
    random,
    wakeSignals: (onWake) => {
      wake = onWake;
      return () => {};
    },
  });
  client.onEvent((event) => {
    if (event.type === 'call') changes.push(event.change);
    if (event.type === 'malformed') surprises.push(`malformed ${event.msgType}: ${event.problem}`);
  });
  client.subscribe(() => {
    if (rate.isExceeded()) surprises.push(`${who} makes too many requests`);
    const { connection, verification, phoneStatus, dnd, forwards } = client.getState();
    journal.noteSettings({ dnd, forwards });
    if (connection.phase !== 'online' && (verification === 'verified' || phoneStatus))
      surprises.push(`${who} trusts what was before the gap`);
  });
  client.subscribeToPhoneHints(WATCHED);
  const codeOf = (error: unknown) => {
    if (isPhoneError(error)) return error.code;
    surprises.push(String(error));
    return 'disposed';
  };
  return {
    who,
    client,
    tab,
    watched,
    changes,
    journal,
    surprises,
    wake: () => wake(),
    forget() {
      changes.length = 0;
      journal.forget();
    },
    command(order) {
      const { command, to } = order;
      if (command !== 'watch')
        journal.follow(
          { ...order, to: addressee(order), isAmongPeople: isAmongPeople(simulator.world, who) },
          () => giveCommand(client, command, order),
          codeOf,
        );
      else if (!watched.includes(to) && to.startsWith('10')) {
        watched.push(to);
        client.subscribeToPhoneHints([to]);
      }
    },
  };
}

/** Whether at the other end of each of the agent's calls somebody has a leg of the same conversation. */
function isAmongPeople(world: Simulator['world'], who: AgentName): boolean {
  return world
    .callsOf(who)
    .every((mine) =>
      world.callsOf(mine.otherDN).some(({ linkedId, uniqueId }) => linkedId === mine.linkedId && uniqueId !== mine.uniqueId),
    );
}
