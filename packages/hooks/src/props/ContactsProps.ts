import type { Permission, PhoneErrorContext } from '@hookswitch/core';
import type { Contact } from '@hookswitch/core/directory';
import type { HintSource } from './HintSource.js';

/**
 * Where the list stands. `idle`: nothing was asked for yet, since there is no session. `searching`: the list is that of the
 * former question, or empty. `problem`: the list could not be had; what stands in it is older.
 */
export type ContactsPhase = 'idle' | 'searching' | 'found' | 'none' | 'problem';

/** Somebody found, and what happens with their star. */
export interface ContactRow {
  readonly contact: Contact;
  /** As the server last confirmed it. */
  readonly isFavorite: boolean;
  /** False where the server keeps no such favourite. */
  readonly canBeFavorite: boolean;
  /** The server was asked to change it, and has not answered. */
  readonly isFavoritePending: boolean;
  /** Why the last change of it failed, until it is tried again. */
  readonly favoriteProblem: PhoneErrorContext | undefined;
}

/** What `ContactsView` needs. */
export interface ContactsProps {
  /** What is typed, as it was typed. */
  readonly term: string;
  readonly onTermChange: (term: string) => void;
  /** Shorter terms are not searched for. */
  readonly minimumLength: number;
  /** What the list is: the favourites as long as too little is typed, else what was found. */
  readonly shows: 'favorites' | 'results';
  readonly phase: ContactsPhase;
  readonly rows: readonly ContactRow[];
  /** Why the list could not be had. */
  readonly searchProblem: PhoneErrorContext | undefined;
  /** Asks again. */
  readonly onRetry: () => void;
  /** The live state of each number. */
  readonly hints: HintSource;
  /** Handlers keep their identity. Does nothing for a contact that cannot be a favourite. */
  readonly onFavoriteChange: (contact: Contact, isFavorite: boolean) => void;
  /** What choosing a number does now: `consult` while a call is up. */
  readonly action: 'dial' | 'consult';
  readonly callPermission: Permission;
  readonly isPending: boolean;
  /** Why the last call failed, until the next one or until there is another call. */
  readonly problem: PhoneErrorContext | undefined;
  readonly onCall: (number: string) => void;
  /** There is a call to give away, and the host takes it from here: with its transfer panel, or at once. */
  readonly onTransferTo?: ((number: string) => void) | undefined;
  /** @default it may be transferred */
  readonly transferPermission?: Permission | undefined;
}
