import { type AskCommandName, encodeMessage } from '@hookswitch/core/protocol';
import { callRecord, contactSheet, contactTable } from './askMessages.js';
import type { Command } from './CommandContext.js';
import { textOf } from './frames.js';

/** What `size: null` asks for. */
const DAYS_BY_DEFAULT = 10;
const MS_PER_DAY = 24 * 60 * 60 * 1_000;

/** The commands that ask for contacts, favourites and histories. */
export const ASK_COMMANDS: Readonly<Record<AskCommandName, Command>> = {
  searchContacts({ world, who, contactCommands, sendAnswer }, fields) {
    const term = textOf(fields['term']);
    if (term === undefined || contactCommands === 'old') return;
    const contacts = world.searchContacts(who, term);
    sendAnswer(encodeMessage('ContactSheet', { sheets: contacts.map(contactSheet) }));
    // Newer servers answer in the old way as well.
    sendAnswer(encodeMessage('DirectoryResult', contactTable(contacts)));
  },
  directoryLookUp({ world, who, sendAnswer }, fields) {
    const term = textOf(fields['term']);
    if (term !== undefined) sendAnswer(encodeMessage('DirectoryResult', contactTable(world.searchContacts(who, term))));
  },
  getFavoriteContacts({ world, who, contactCommands, sendAnswer }) {
    if (contactCommands === 'new') sendAnswer(encodeMessage('FavoriteContactSheet', { sheets: world.favoritesOf(who).map(contactSheet) }));
  },
  getFavorites: ({ world, who, sendAnswer }) => sendAnswer(encodeMessage('Favorites', contactTable(world.favoritesOf(who)))),
  addFavorite: favorite('Added', true),
  removeFavorite: favorite('Removed', false),
  getUserCallHistory(context, fields) {
    const size = fields['size'];
    if (size === null) history(context, DAYS_BY_DEFAULT, 'CallHistory');
    else if (typeof size === 'number') {
      const { world, who, sendAnswer } = context;
      sendAnswer(encodeMessage('CallHistory', world.historyOf(who).slice(0, Math.max(0, size)).map(callRecord(world, who))));
    }
  },
  getUserCallHistoryByDays(context, fields) {
    const days = fields['days'];
    if (typeof days === 'number') history(context, days, 'CallHistoryByDays');
  },
};

function history({ world, who, now, sendAnswer }: Parameters<Command>[0], days: number, name: 'CallHistory' | 'CallHistoryByDays'): void {
  const calls = world.historyOf(who).filter(({ startedAt }) => startedAt > now() - days * MS_PER_DAY);
  sendAnswer(encodeMessage(name, calls.map(callRecord(world, who))));
}

function favorite(action: string, isFavorite: boolean): Command {
  return ({ world, who, sendAnswer }, fields) => {
    const contactId = textOf(fields['contactId']);
    const source = textOf(fields['source']);
    if (contactId === undefined || source === undefined) return;
    const done = world.setFavorite(who, source, contactId, isFavorite);
    sendAnswer(encodeMessage('FavoriteUpdated', { action: done ? action : 'Failed', contact_id: contactId, source }));
  };
}
