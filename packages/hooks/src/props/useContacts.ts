import type { Contact } from '@hookswitch/core/directory';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { MIN_SEARCH_LENGTH } from '../queries/contactSearchQuery.js';
import { useContactSearch, useFavorites } from '../queries/queryHooks.js';
import { useFavoriteToggle } from '../queries/useFavoriteToggle.js';
import { useHasSession } from '../state/useHasSession.js';
import type { ContactRow, ContactsProps } from './ContactsProps.js';
import { standingOf } from './listPhase.js';
import { useCallNumber } from './useCallNumber.js';
import { useTransferTo } from './useTransferTo.js';

/** What `useContacts` takes. */
export interface ContactsOptions {
  /** Given to each contact while there is a call to give away: open your `TransferDialog` with the number, or transfer at once. */
  readonly onTransferTo?: ((number: string) => void) | undefined;
}

/** Lines of so many contacts are watched; a view that shows more watches those in view. */
const MOST_WATCHED = 100;
const NOBODY: readonly Contact[] = [];

/**
 * Everything `ContactsView` needs: the favourites, and whoever is searched for. While a call is up, choosing a number consults.
 *
 * @example
 * ```tsx
 * <ContactsView {...useContacts()} />
 * ```
 */
export function useContacts({ onTransferTo }: ContactsOptions = {}): ContactsProps {
  const { hints } = usePhoneContext();
  const [term, setTerm] = useState('');
  const hasSession = useHasSession();
  const search = useContactSearch(term);
  const favorites = useFavorites();
  const { setFavorite, pending, problems } = useFavoriteToggle();
  const call = useCallNumber();
  const transfer = useTransferTo(onTransferTo);

  const isSearch = term.trim().length >= MIN_SEARCH_LENGTH;
  const query = isSearch ? search : favorites;
  const { phase, problem } = standingOf(query, hasSession, isSearch ? 'searchContacts' : 'getFavoriteContacts');
  const contacts = query.data ?? NOBODY;
  const rows = useMemo(
    () =>
      contacts.map(
        (contact): ContactRow => ({
          contact,
          isFavorite: contact.isFavorite,
          canBeFavorite: contact.favoriteRef !== undefined,
          isFavoritePending: pending.has(contact.key),
          favoriteProblem: problems.get(contact.key),
        }),
      ),
    [contacts, pending, problems],
  );
  useEffect(
    () => hints.want(contacts.slice(0, MOST_WATCHED).flatMap(({ numbers }) => numbers.map(({ number }) => number))),
    [hints, contacts],
  );
  const { refetch } = query;
  return {
    term,
    onTermChange: setTerm,
    minimumLength: MIN_SEARCH_LENGTH,
    shows: isSearch ? 'results' : 'favorites',
    phase: phase === 'asking' ? 'searching' : phase,
    rows,
    searchProblem: problem,
    onRetry: useCallback(() => void refetch(), [refetch]),
    hints,
    onFavoriteChange: setFavorite,
    ...call,
    ...transfer,
  };
}
