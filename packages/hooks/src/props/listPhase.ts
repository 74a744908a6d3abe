import type { AskCommandName, PhoneError, PhoneErrorContext } from '@hookswitch/core';
import { isPhoneError } from '@hookswitch/core';
import type { UseQueryResult } from '@tanstack/react-query';

/** Where a list that is asked for stands. */
export interface ListStanding {
  readonly phase: 'idle' | 'asking' | 'found' | 'none' | 'problem';
  readonly problem: PhoneErrorContext | undefined;
}

/** What a list's view is told of its query. @param hasSession - whether there is a session, be it lost for the moment */
export function standingOf(
  query: Pick<UseQueryResult<readonly unknown[], PhoneError>, 'data' | 'error' | 'isFetching' | 'isPlaceholderData'>,
  hasSession: boolean,
  command: AskCommandName,
): ListStanding {
  const { data, error, isFetching, isPlaceholderData } = query;
  const isKnown = data !== undefined && !isPlaceholderData;
  if (isFetching && !isKnown) return { phase: 'asking', problem: undefined };
  if (error) return { phase: 'problem', problem: isPhoneError(error) ? error.context : { code: 'server-error', text: String(error) } };
  if (isKnown) return { phase: data.length > 0 ? 'found' : 'none', problem: undefined };
  // Not asked: there is nobody to ask.
  return hasSession ? { phase: 'problem', problem: { code: 'not-connected', command } } : { phase: 'idle', problem: undefined };
}
