import type { ClientCommandName, NoFields } from './clientCommands.js';

/**
 * Commands that ask for something which is not the phone's state, by their names on the wire. A list of their own: whoever
 * asks brings what reads the answers, and the client knows neither. See PROTOCOL.md#asking.
 */
export interface AskCommands {
  /** Deprecated; the only search of older servers. */
  directoryLookUp: { readonly term: string };
  searchContacts: { readonly term: string };
  /** Deprecated; the only favourites of older servers. */
  getFavorites: NoFields;
  getFavoriteContacts: { readonly term?: string | undefined };
  addFavorite: WireContactRef;
  removeFavorite: WireContactRef;
  /** `null` asks for the last ten days. */
  getUserCallHistory: { readonly size: number | null };
  getUserCallHistoryByDays: { readonly days: number };
}

/** What names a contact in a command; the answer spells it `contact_id`. */
export interface WireContactRef {
  readonly contactId: string;
  readonly source: string;
}

/** The name of a command that asks. */
export type AskCommandName = keyof AskCommands;

/** The name of any command we know. */
export type WireCommandName = ClientCommandName | AskCommandName;
