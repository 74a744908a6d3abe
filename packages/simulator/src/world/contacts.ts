import { bareNumber } from './destination.js';
import type { ContactEntry } from './directory.js';
import type { FoundContact } from './foundContact.js';
import type { Lookup } from './lookup.js';
import type { User } from './model.js';
import type { Pbx } from './pbx.js';
import type { World } from './World.js';

/** What the directory offers to a user. */
export type Contacts = Pick<World, 'searchContacts' | 'favoritesOf' | 'setFavorite'>;

type Entry = Omit<FoundContact, 'isFavorite'>;

/** The sources of contacts, by the names the wire has for them. */
const INTERNAL = 'internal';
const MEETING_ROOMS = 'xivo_meetingroom';
const EXTERNAL = 'directory';
export const PERSONAL = 'personal';

/** Whether a contact is a room to meet in: nobody's favourite. */
export function isMeetingRoom({ source }: FoundContact): boolean {
  return source === MEETING_ROOMS;
}

/** Lets users search the directory and keep favourites. */
export function createContacts({ pbx, user: userOf }: Lookup): Contacts {
  const all = (user: User) => everybody(pbx(), user).map((entry) => ({ ...entry, isFavorite: user.favorites.has(nameOf(entry)) }));
  return {
    searchContacts(who, term) {
      const user = userOf(who);
      return user ? all(user).filter(matching(term)) : [];
    },
    favoritesOf(who) {
      const user = userOf(who);
      return user ? all(user).filter(({ isFavorite }) => isFavorite) : [];
    },
    setFavorite(who, source, id, isFavorite) {
      const user = userOf(who);
      const contact = user && all(user).find((one) => one.source === source && one.id === id);
      if (!contact || isMeetingRoom(contact)) return false;
      if (isFavorite) user.favorites.add(nameOf(contact));
      else user.favorites.delete(nameOf(contact));
      return true;
    },
  };
}

/** Text as it is compared: accents, vowel signs and capitals gone. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word of the term is in the name, the company or the city; or the term, as digits, is in a number. */
function matching(term: string): (contact: FoundContact) => boolean {
  const words = folded(term).split(/\s+/).filter(Boolean);
  const digits = bareNumber(term);
  return ({ name, company, city, numbers }) => {
    const text = folded(`${name} ${company} ${city}`);
    if (words.every((word) => text.includes(word))) return true;
    return /\d/.test(digits) && numbers.some(({ number }) => number.includes(digits));
  };
}

function everybody(pbx: Pbx, user: User): readonly Entry[] {
  const { directory } = pbx;
  const personal = directory.personalContacts?.[user.entry.username ?? ''] ?? [];
  return [
    ...pbx.users.map(colleague),
    ...personal.map(outsider(PERSONAL)),
    ...(directory.contacts ?? []).map(outsider(EXTERNAL)),
    ...directory.rooms.map(
      ({ name, number }): Entry => ({ ...noDetails, source: MEETING_ROOMS, id: number, name, numbers: [{ label: 'Number', number }] }),
    ),
  ];
}

const noDetails = { company: '', city: '', status: 'UNEXISTING' } as const;

function colleague(user: User): Entry {
  const { entry, line } = user;
  const numbers = [
    { label: 'Number', number: line?.number },
    { label: 'Mobile', number: entry.mobileNumber },
  ].flatMap(({ label, number }) => (number === undefined ? [] : { label, number }));
  return { ...noDetails, source: INTERNAL, id: String(user.id), name: user.fullName, numbers, status: line?.status ?? 'UNEXISTING' };
}

function outsider(source: string): (entry: ContactEntry, index: number) => Entry {
  return ({ name, company = '', city = '', numbers }, index) => ({
    ...noDetails,
    source,
    id: String(index + 1),
    name,
    company,
    city,
    numbers,
  });
}

function nameOf({ source, id }: Entry): string {
  return `${source}/${id}`;
}
