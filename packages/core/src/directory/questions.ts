import { PhoneError } from '../errors.js';
import type { CallHistoryEntry } from './CallHistoryEntry.js';
import type { Contact, ContactRef } from './Contact.js';
import { type AnswerReader, type Question, wayToAsk } from './Question.js';
import { readCallHistory } from './readCallHistory.js';
import { readContactSheet } from './readContactSheet.js';
import { readDirectory } from './readDirectory.js';
import { readFavoriteUpdated } from './readFavoriteUpdated.js';

/** How the dates of a history are to be read. */
export interface CallHistoryOptions {
  /** How far the server's clock is from UTC, in minutes to the east. @default the browser's own time zone is the server's */
  readonly utcOffset?: number | undefined;
}

const aList = { newestOnly: false, namesItself: false } as const;

/**
 * Contacts that fit a term: users, personal contacts, whatever the server's directories hold.
 *
 * @example
 * ```ts
 * const contacts = await ask(client, searchContacts('dupont'));
 * ```
 */
export function searchContacts(term: string): Question<readonly Contact[]> {
  return {
    ...aList,
    kind: 'search',
    newestOnly: true,
    way: wayToAsk('searchContacts', { term }, { answers: ['ContactSheet'], read: readContactSheet }),
    oldWay: wayToAsk('directoryLookUp', { term }, { answers: ['DirectoryResult'], read: readDirectory }),
  };
}

/**
 * The user's favourites.
 *
 * @example
 * ```ts
 * const favorites = await ask(client, favoriteContacts());
 * ```
 */
export function favoriteContacts(): Question<readonly Contact[]> {
  return {
    ...aList,
    kind: 'favorites',
    way: wayToAsk('getFavoriteContacts', {}, { answers: ['FavoriteContactSheet'], read: readContactSheet }),
    oldWay: wayToAsk('getFavorites', {}, { answers: ['Favorites'], read: readDirectory }),
  };
}

/**
 * Makes a contact a favourite; answered by the contact once the server says so. What the server refuses rejects as `server-error`.
 *
 * @example
 * ```ts
 * if (contact.favoriteRef) await ask(client, addFavorite(contact.favoriteRef));
 * ```
 */
export function addFavorite(contact: ContactRef): Question<ContactRef> {
  return favoriteChange('addFavorite', contact);
}

/**
 * Takes a contact from the favourites; the counterpart of {@link addFavorite}.
 *
 * @example
 * ```ts
 * if (contact.favoriteRef) await ask(client, removeFavorite(contact.favoriteRef));
 * ```
 */
export function removeFavorite(contact: ContactRef): Question<ContactRef> {
  return favoriteChange('removeFavorite', contact);
}

/**
 * The user's past calls, the newest first.
 *
 * @param size - how many; `null` asks for those of the last ten days
 * @example
 * ```ts
 * const entries = await ask(client, callHistory(20));
 * ```
 */
export function callHistory(size: number | null, options: CallHistoryOptions = {}): Question<readonly CallHistoryEntry[]> {
  const way = wayToAsk('getUserCallHistory', { size }, { answers: ['CallHistory'], read: calls(options) });
  return { ...aList, kind: 'history', way, oldWay: undefined };
}

/**
 * The user's calls of the last days, the newest first.
 *
 * @example
 * ```ts
 * const entries = await ask(client, callHistoryByDays(7));
 * ```
 */
export function callHistoryByDays(days: number, options: CallHistoryOptions = {}): Question<readonly CallHistoryEntry[]> {
  // The document and the list of types disagree on the name of the answer.
  const way = wayToAsk('getUserCallHistoryByDays', { days }, { answers: ['CallHistoryByDays', 'CallHistory'], read: calls(options) });
  return { ...aList, kind: 'history', way, oldWay: undefined };
}

function favoriteChange(command: 'addFavorite' | 'removeFavorite', { source, contactId }: ContactRef): Question<ContactRef> {
  const [wanted, opposite] = command === 'addFavorite' ? ['Added', 'Removed'] : ['Removed', 'Added'];
  const way = wayToAsk(
    command,
    { contactId, source },
    {
      answers: ['FavoriteUpdated'],
      isAbout(payload) {
        const told = readFavoriteUpdated(payload);
        // The opposite was done elsewhere.
        return told.source === source && told.contactId === contactId && told.action !== opposite;
      },
      read(payload): ContactRef {
        const { action } = readFavoriteUpdated(payload);
        if (action !== wanted) throw new PhoneError({ code: 'server-error', text: action });
        return { source, contactId };
      },
    },
  );
  return { kind: 'favorite-change', newestOnly: false, namesItself: true, way, oldWay: undefined };
}

function calls({ utcOffset }: CallHistoryOptions) {
  return (payload: unknown, reader: AnswerReader) => readCallHistory(payload, { ...reader, utcOffset });
}
