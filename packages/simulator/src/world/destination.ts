import type { Customer } from './directory.js';
import type { Line, Queue, Room } from './model.js';
import type { Pbx } from './pbx.js';

/** What a number leads to. */
export type Destination =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'queue'; readonly queue: Queue }
  | { readonly kind: 'room'; readonly room: Room }
  | { readonly kind: 'mailbox' }
  | { readonly kind: 'outside'; readonly customer: Customer }
  | { readonly kind: 'nowhere' };

/** What the outside world looks like from here: national numbers of ten digits, and international ones. */
const OUTSIDE = /^(?:0[1-9]\d{8}|(?:\+|00)[1-9]\d{5,14})$/;

/** A number as dialled: people's spaces, dots, dashes and brackets gone. */
export function bareNumber(text: string): string {
  return text.replace(/[\s().\-/]/g, '');
}

/** Looks a number up in the whole PBX. */
export function findDestination(pbx: Pbx, number: string): Destination {
  const line = pbx.lines.get(number);
  if (line) return { kind: 'line', line };
  const queue = pbx.queues.find(({ entry }) => entry.number === number);
  if (queue) return { kind: 'queue', queue };
  const room = pbx.rooms.find(({ entry }) => entry.number === number);
  if (room) return { kind: 'room', room };
  if (number === pbx.directory.voicemailNumber) return { kind: 'mailbox' };
  if (OUTSIDE.test(number)) return { kind: 'outside', customer: findCustomer(pbx, number) };
  return { kind: 'nowhere' };
}

/** Somebody outside by number: a known customer, a colleague's mobile, or a stranger. */
function findCustomer(pbx: Pbx, number: string): Customer {
  const known = pbx.directory.customers.find((customer) => customer.number === number);
  if (known) return known;
  const owner = pbx.users.find((user) => user.entry.mobileNumber === number);
  return owner ? { number, name: `${owner.fullName} (mobile)` } : { number };
}

/** The name a destination is shown by before anybody answers. */
export function nameOf(destination: Destination): string | undefined {
  switch (destination.kind) {
    case 'line':
      return destination.line.user.fullName;
    case 'queue':
      return destination.queue.entry.label;
    case 'room':
      return destination.room.entry.name;
    case 'mailbox':
      return 'Voicemail';
    case 'outside':
      return destination.customer.name;
    case 'nowhere':
      return undefined;
    default:
      return destination satisfies never;
  }
}
