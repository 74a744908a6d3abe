import type { PhoneClient, PhoneError } from '@hookswitch/core';
import { ask, type CallHistoryEntry, type CallHistoryOptions, callHistory, callHistoryByDays } from '@hookswitch/core/directory';
import { queryOptions } from '@tanstack/react-query';
import { ASK_OPTIONS } from './askOptions.js';
import { sessionKey } from './sessionKey.js';

/** How much of the history, and how its dates are to be read. */
export interface CallHistoryRange extends CallHistoryOptions {
  /** How many calls; `null` for those of the last ten days. @default 50 */
  readonly size?: number | null | undefined;
  /** All calls of the last days instead. */
  readonly days?: number | undefined;
}

const USUAL_SIZE = 50;

/**
 * The user's past calls as TanStack takes them.
 *
 * @example
 * ```tsx
 * const { data } = useQuery(callHistoryQuery(client, { days: 7 }), queryClient);
 * ```
 */
export function callHistoryQuery(client: PhoneClient, { size = USUAL_SIZE, days, utcOffset }: CallHistoryRange = {}) {
  const question = days === undefined ? callHistory(size, { utcOffset }) : callHistoryByDays(days, { utcOffset });
  return queryOptions<readonly CallHistoryEntry[], PhoneError>({
    ...ASK_OPTIONS,
    queryKey: [...callHistoryKey(client), { size: days === undefined ? size : undefined, days, utcOffset }],
    queryFn: ({ signal }) => ask(client, question, { signal }),
  });
}

/** Where all parts of a user's history stand in the cache. */
export function callHistoryKey(client: PhoneClient) {
  return [...sessionKey(client), 'call-history'] as const;
}
