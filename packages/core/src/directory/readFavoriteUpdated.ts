import { isFields, readText } from '../protocol/read.js';
import type { ContactRef } from './Contact.js';

/** What the server says of one contact's star. */
export interface FavoriteUpdated extends ContactRef {
  /** `Added` or `Removed`; any other word is a failure. */
  readonly action: string;
}

/** Nothing is needed: what is missing names no contact, and then the message is about nobody's question. */
export function readFavoriteUpdated(payload: unknown): FavoriteUpdated {
  const fields = isFields(payload) ? payload : {};
  return {
    action: readText(fields['action']) ?? '',
    contactId: readText(fields['contact_id']) ?? '',
    source: readText(fields['source']) ?? '',
  };
}
