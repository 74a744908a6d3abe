import type { CallHistoryEntry, Contact } from '@hookswitch/core/directory';
import type { ContactRow } from '@hookswitch/hooks';

/** Somebody of the directory; Bob with one number unless told otherwise. */
function makeContact(parts: Partial<Contact> = {}): Contact {
  const name = parts.name ?? 'Bob Martin';
  return {
    key: `internal ${name}`,
    name,
    details: [],
    numbers: [{ number: '1001', label: 'Number' }],
    status: 'AVAILABLE',
    isFavorite: false,
    favoriteRef: { source: 'internal', contactId: name },
    isPersonal: false,
    isMeetingRoom: false,
    ...parts,
  };
}

/** A row of the contacts, with a star at rest. */
export function makeContactRow(parts: Partial<Contact> = {}, star: Partial<ContactRow> = {}): ContactRow {
  const contact = makeContact(parts);
  return {
    contact,
    isFavorite: contact.isFavorite,
    canBeFavorite: contact.favoriteRef !== undefined,
    isFavoritePending: false,
    favoriteProblem: undefined,
    ...star,
  };
}

/** People as a directory has them: inside, outside, with several numbers, with none, a room. */
export const CONTACTS: readonly ContactRow[] = [
  makeContactRow({ isFavorite: true }),
  makeContactRow({
    name: 'Cléa Dubois',
    numbers: [
      { number: '1002', label: 'Number' },
      { number: '0699112233', label: 'Mobile' },
    ],
    status: 'CALLING',
  }),
  makeContactRow({
    name: 'Jane Black',
    details: ['Black & Sons', 'Lyon'],
    numbers: [
      { number: '0612345678', label: 'Mobile' },
      { number: '0472123456', label: 'Office' },
    ],
    status: 'UNEXISTING',
  }),
  makeContactRow({
    name: 'Aunt Agatha',
    numbers: [{ number: '0145678901', label: '' }],
    status: undefined,
    isPersonal: true,
    favoriteRef: undefined,
  }),
  makeContactRow({
    name: 'Board room',
    numbers: [{ number: '8000', label: 'Number' }],
    status: undefined,
    isMeetingRoom: true,
    favoriteRef: undefined,
  }),
  makeContactRow({ name: 'Nils Holm', details: ['Holm AB'], numbers: [], status: undefined }),
  makeContactRow({ name: 'Ida Lund', numbers: [{ number: '1104', label: 'Number' }], status: 'AVAILABLE' }),
];

/** A past call: Bob called us yesterday morning and was answered, unless told otherwise. */
export function makePastCall(parts: Partial<CallHistoryEntry> = {}): CallHistoryEntry {
  return {
    key: `${parts.startedAt ?? 0} ${parts.number ?? '1001'}`,
    direction: 'incoming',
    outcome: 'answered',
    number: '1001',
    name: 'Bob Martin',
    status: 'AVAILABLE',
    startedAt: undefined,
    duration: 42,
    ...parts,
  };
}
