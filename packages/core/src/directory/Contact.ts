import type { PhoneStatusName } from '../protocol/phoneStatus.js';

/** A number somebody can be called at. */
export interface ContactNumber {
  readonly number: string;
  /** What the server calls it, such as `Mobile`, in the language it is set up in; `''` when it does not say. */
  readonly label: string;
}

/** What names a contact to the server. */
export interface ContactRef {
  /** The directory it comes from. */
  readonly source: string;
  readonly contactId: string;
}

/** Somebody of the directory. Texts are the server's own words: untrusted, of any length and script. Pictures are not read. */
export interface Contact {
  /** Tells it from the others of the same answer. */
  readonly key: string;
  /** `''` when the server gives none. */
  readonly name: string;
  /** More words on who it is, such as a company. */
  readonly details: readonly string[];
  /** The number to call first of all, then the others; none for somebody who cannot be called. */
  readonly numbers: readonly ContactNumber[];
  /** The state of their line as it was when they were found; live is the hint of their number. */
  readonly status: PhoneStatusName | undefined;
  readonly isFavorite: boolean;
  /** How to make it a favourite; `undefined` where the server allows none. */
  readonly favoriteRef: ContactRef | undefined;
  /** From the user's own address book. */
  readonly isPersonal: boolean;
  readonly isMeetingRoom: boolean;
}
