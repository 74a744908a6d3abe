import type { PhoneClient, PhoneError } from '@hookswitch/core';
import { ask, type Contact, favoriteContacts } from '@hookswitch/core/directory';
import { queryOptions } from '@tanstack/react-query';
import { ASK_OPTIONS } from './askOptions.js';
import { sessionKey } from './sessionKey.js';

/**
 * The user's favourites as TanStack takes them.
 *
 * @example
 * ```tsx
 * const { data } = useQuery(favoritesQuery(client), queryClient);
 * ```
 */
export function favoritesQuery(client: PhoneClient) {
  return queryOptions<readonly Contact[], PhoneError>({
    ...ASK_OPTIONS,
    queryKey: [...sessionKey(client), 'favorites'],
    queryFn: ({ signal }) => ask(client, favoriteContacts(), { signal }),
  });
}
