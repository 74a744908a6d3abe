import type { PhoneError } from '@hookswitch/core';
import type { CallHistoryEntry, Contact } from '@hookswitch/core/directory';
import type { UseQueryResult } from '@tanstack/react-query';
import { usePhone } from '../provider/usePhone.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { type CallHistoryRange, callHistoryQuery } from './callHistoryQuery.js';
import { contactSearchQuery } from './contactSearchQuery.js';
import { favoritesQuery } from './favoritesQuery.js';
import { useAsked } from './useAsked.js';
import { useHistoryRefresh } from './useHistoryRefresh.js';

/**
 * Contacts that fit what is typed; nothing is asked for less than two characters. While a longer term is searched for, `data` are
 * those of the former, and `isPlaceholderData` is true.
 *
 * @example
 * ```tsx
 * const { data } = useContactSearch(term);
 * return <ul>{data?.map((contact) => <li key={contact.key}><bdi>{contact.name}</bdi></li>)}</ul>;
 * ```
 */
export function useContactSearch(term: string): UseQueryResult<readonly Contact[], PhoneError> {
  const client = usePhone();
  useSession();
  const options = contactSearchQuery(client, term);
  const session = JSON.stringify(options.queryKey.slice(0, -1));
  return useAsked({
    ...options,
    // Never another user's, and none for a term that is not searched for: nothing would ever take its place.
    placeholderData: (former, query) =>
      options.enabled !== false && JSON.stringify(query?.queryKey.slice(0, -1)) === session ? former : undefined,
  });
}

/**
 * The user's favourites.
 *
 * @example
 * ```tsx
 * const { data } = useFavorites();
 * return <p>{data?.length ?? 0} favourites</p>;
 * ```
 */
export function useFavorites(): UseQueryResult<readonly Contact[], PhoneError> {
  const client = usePhone();
  useSession();
  return useAsked(favoritesQuery(client));
}

/**
 * The user's past calls, asked for anew a moment after each call of theirs has ended.
 *
 * @example
 * ```tsx
 * const { data } = useCallHistoryEntries({ size: 20 });
 * return <p>{data?.filter((entry) => entry.outcome === 'missed').length} missed</p>;
 * ```
 */
export function useCallHistoryEntries(range: CallHistoryRange = {}): UseQueryResult<readonly CallHistoryEntry[], PhoneError> {
  const client = usePhone();
  useSession();
  useHistoryRefresh();
  return useAsked(callHistoryQuery(client, range));
}

/** The keys name the session: in another one it is another question. */
function useSession(): void {
  usePhoneState(({ session }) => session);
}
