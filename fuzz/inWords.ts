import type { Action, Order } from './actions.ts';

/** An action in one line of a trace. */
export function inWords(one: Action): string {
  switch (one.do) {
    case 'command':
      return `${one.who} commands ${orderInWords(one)}`;
    case 'again':
      return `${one.who} commands ${orderInWords(one.first)}, which meets ${one.fate}, ${one.act} on the phone, and after ${one.ms} ms ${orderInWords(one.second)}`;
    case 'phone':
      return `${one.who} on the phone: ${one.act} ${one.to}`;
    case 'customer':
      return `a customer calls ${one.to} ("${one.text}")`;
    case 'fault':
      return `fault for ${one.who}: ${one.fault}`;
    case 'wait':
      return `${one.ms} ms pass`;
    default:
      return one satisfies never;
  }
}

function orderInWords({ command, to, text, on }: Order): string {
  return `${command} (to ${to}, "${text}", ${on})`;
}
