/** Contacts, favourites and past calls: an entry of its own, so that nobody pays for it who does not ask. */
export type { CallHistoryEntry, CallOutcome } from './CallHistoryEntry.js';
export type { Contact, ContactNumber, ContactRef } from './Contact.js';
