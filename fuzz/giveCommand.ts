import type { PhoneClient } from '@hookswitch/core';
import type { Action, Command } from './actions.ts';

/** Gives one command as an agent would, with what the action says of it. */
export function giveCommand(
  client: PhoneClient,
  command: Exclude<Command, 'watch'>,
  { to, text, on }: Action & { do: 'command' },
): Promise<unknown> {
  switch (command) {
    case 'dial':
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
