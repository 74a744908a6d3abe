import { type CallChange, createClient, isPhoneError, type PhoneClient } from '@hookswitch/core';
import type { Simulator } from '@hookswitch/simulator';
import type { Action, AgentName } from './actions.ts';
import { giveCommand } from './giveCommand.ts';
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
  /** What went wrong that nothing may do: an error without a code. */
  readonly surprises: readonly string[];
  command(action: Action & { do: 'command' }): void;
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
  const transport = tab.wrap(simulator.transport);
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
    const { connection, verification, phoneStatus } = client.getState();
    if (connection.phase !== 'online' && (verification === 'verified' || phoneStatus))
      surprises.push(`${who} trusts what was before the gap`);
  });
  client.subscribeToPhoneHints(WATCHED);
  const mayFail = (outcome: Promise<unknown>) => {
    outcome.catch((error: unknown) => {
      if (!isPhoneError(error)) surprises.push(String(error));
    });
  };
  return {
    who,
    client,
    tab,
    watched,
    changes,
    surprises,
    wake: () => wake(),
    forget() {
      changes.length = 0;
    },
    command(action) {
      if (action.command !== 'watch') mayFail(giveCommand(client, action.command, action));
      else if (!watched.includes(action.to) && action.to.startsWith('10')) {
        watched.push(action.to);
        client.subscribeToPhoneHints([action.to]);
      }
    },
  };
}
