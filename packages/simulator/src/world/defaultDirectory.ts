import { defaultContacts, defaultPersonalContacts } from './defaultContacts.js';
import type { Customer, Directory, UserEntry } from './directory.js';

const AGENTS: readonly (readonly [string, string])[] = [
  ['Ada', 'Ives'],
  ['Bob', 'Lambert'],
  ['Cléa', 'Moreau'],
  ['Dan', 'Okafor'],
  ['Eve', 'Sanders'],
  ['Farid', 'Benali'],
  ['Gina', 'Rossi'],
  ['Hugo', 'Petit'],
];

const COLLEAGUES: readonly (readonly [string, string])[] = [
  ['Jane', 'Black'],
  ['Karim', 'Haddad'],
  ['Léa', 'Fontaine'],
  ['Marco', 'Bianchi'],
  ['Nora', 'Lindqvist'],
  ['Omar', 'Sow'],
  ['Paula', 'Weber'],
  ['Quentin', 'Leroy'],
  ['Rosa', 'Almeida'],
  ['Sami', 'Korhonen'],
  ['Tess', 'van Dijk'],
  ['Ulrich', 'Brandt'],
  ['Vera', 'Novak'],
  ['Wassim', 'Chraibi'],
  ['Xavier', 'Roux'],
  ['Yuki', 'Tanaka'],
  ['Zoé', 'Marchand'],
  ['Anton', 'Ivanov'],
  ['Brigitte', 'Caron'],
  ['Chidi', 'Eze'],
];

const CUSTOMERS: readonly Customer[] = [
  customer('0612345678', 'Jane Martin', { customer: '4711', contract: 'Gold', reason: 'renewal', city: 'Lyon' }),
  customer('0427466347', 'Paul Mercier', { customer: '4802', contract: 'Silver', reason: 'invoice', order: '2024-0815' }),
  customer('0298765432', 'Maëlle Le Goff', { customer: '5120', contract: 'Basic', reason: 'new line', city: 'Brest' }),
  customer('0145678901', 'Cabinet Durand', { customer: '3007', contract: 'Gold', reason: 'outage', priority: 'high' }),
  customer('+33388112233', 'Lucie Schmitt', { customer: '6214', contract: 'Silver', reason: 'moving house' }),
  customer('+4930123456', 'Firma Krause', { customer: '7001', contract: 'Gold', reason: 'delivery', language: 'de' }),
  customer('0561223344', 'Thomas Rey', { customer: '5533', contract: 'Basic', reason: 'password' }),
  customer('0491887766', 'Inès Giordano', { customer: '4242', contract: 'Silver', reason: 'refund', order: '2024-0907' }),
];

/**
 * The office every simulator starts with: eight agents, one user without a line, twenty colleagues, two queues, one room, and address books.
 *
 * @example
 * ```ts
 * const users = [...defaultDirectory.users, { firstName: 'Ines', lastName: 'Roy', username: 'ines', password: '1234', number: '1040' }];
 * const simulator = createSimulator({ directory: { ...defaultDirectory, users } });
 * ```
 */
export const defaultDirectory: Directory = {
  users: [
    ...AGENTS.map(([firstName, lastName], index) => agent(firstName, lastName, index)),
    { firstName: 'Iris', lastName: 'Nolan', username: 'iris', password: '1234' },
    ...COLLEAGUES.map(([firstName, lastName], index): UserEntry => ({ firstName, lastName, number: String(1010 + index) })),
  ],
  queues: [
    { name: 'sales', label: 'Sales', number: '3000', members: ['1000', '1001', '1002', '1003'], strategy: 'ring-all' },
    { name: 'support', label: 'Support', number: '3001', members: ['1004', '1005', '1006', '1007', '1000'], strategy: 'one-by-one' },
  ],
  rooms: [{ name: 'Weekly', number: '4000', adminPin: '2468', userPin: '1357' }],
  customers: CUSTOMERS,
  voicemailNumber: '*98',
  contacts: defaultContacts,
  personalContacts: defaultPersonalContacts,
};

function agent(firstName: string, lastName: string, index: number): UserEntry {
  return {
    firstName,
    lastName,
    username: plain(firstName),
    password: '1234',
    number: String(1000 + index),
    mobileNumber: String(612_000_001 + index).padStart(10, '0'),
    voicemail: true,
  };
}

/** A first name as a login: lower case, accents gone. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function customer(number: string, name: string, userData: Readonly<Record<string, string>>): Customer {
  return { number, name, userData };
}
