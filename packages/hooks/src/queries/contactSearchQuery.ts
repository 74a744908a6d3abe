import type { PhoneClient, PhoneError } from '@hookswitch/core';
import { plainLine } from '@hookswitch/core/calls';
import { ask, type Contact, searchContacts } from '@hookswitch/core/directory';
import { queryOptions } from '@tanstack/react-query';
import { ASK_OPTIONS } from './askOptions.js';
import { sessionKey } from './sessionKey.js';

/** Shorter terms fit half of the company. */
export const MIN_SEARCH_LENGTH = 2;

/**
 * A search as TanStack takes it; disabled for less than two characters. There is no timer between keys: one question is under way
 * at a time, and of the terms typed meanwhile only the last is ever sent, so that a slow server is asked less often than a fast one.
 *
 * @example
 * ```tsx
 * const { data } = useQuery(contactSearchQuery(client, term), queryClient);
 * ```
 */
export function contactSearchQuery(client: PhoneClient, term: string) {
  const wanted = plainLine(term);
  return queryOptions<readonly Contact[], PhoneError>({
    ...ASK_OPTIONS,
    queryKey: [...sessionKey(client), 'contacts', wanted],
    queryFn: ({ signal }) => ask(client, searchContacts(wanted), { signal }),
    enabled: wanted.length >= MIN_SEARCH_LENGTH,
  });
}
