import type { CommandOutcome, PhoneClient } from '@hookswitch/core';
import type { Command, Order } from './actions.ts';

/** The agents by the numbers that stand in a run's actions. */
const USERNAMES: Readonly<Record<string, string>> = { '1000': 'ada', '1001': 'bob', '1002': 'clea', '1003': 'dan' };

/** Whom a command is to reach, as it names them: `dialByUsername` by their log-in, every other by number. */
export function addressee({ command, to }: Order): string {
  return command === 'dialByUsername' ? (USERNAMES[to] ?? 'stranger') : to;
}

/** Gives one command as an agent would, with what the action says of it. */
export function giveCommand(client: PhoneClient, command: Exclude<Command, 'watch'>, order: Order): Promise<CommandOutcome> {
  const { text, on } = order;
  const to = addressee(order);
  switch (command) {
    case 'dial':
    case 'originate':
    case 'dialByUsername':
    case 'directTransfer':
    case 'attendedTransfer':
      return client[command](to);
    case 'answer':
    case 'hangup':
    case 'hold':
    case 'resume':
      return client[command](client.getState().calls.at(on ? 0 : -1)?.id);
    case 'completeTransfer':
    case 'cancelTransfer':
    case 'conference':
      return client[command]();
    case 'setData':
      return client.setData({ reason: text });
    case 'dnd':
      return client.dnd(on);
    case 'uncFwd':
    case 'naFwd':
      return client[command](to, on);
    default:
      return command satisfies never;
  }
}
