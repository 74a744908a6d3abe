/** Contacts, favourites and past calls: an entry of its own, so that nobody pays for it who does not ask. */
export type { AskOptions } from './ask.js';
export { ask } from './ask.js';
export type { AskingClient } from './askDesk.js';
export type { CallHistoryEntry, CallOutcome } from './CallHistoryEntry.js';
export type { Contact, ContactNumber, ContactRef } from './Contact.js';
export type { AnswerReader, Question, QuestionKind, Way } from './Question.js';
export type { CallHistoryOptions } from './questions.js';
export { addFavorite, callHistory, callHistoryByDays, favoriteContacts, removeFavorite, searchContacts } from './questions.js';
