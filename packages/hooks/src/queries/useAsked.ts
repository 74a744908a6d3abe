import type { PhoneError } from '@hookswitch/core';
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { usePhoneState } from '../state/usePhoneState.js';

/**
 * The one way from React to a question: on the provider's cache, and only while there is a session. What is in view when the link
 * comes back is asked for anew.
 */
export function useAsked<Answer>(options: UseQueryOptions<Answer, PhoneError>): UseQueryResult<Answer, PhoneError> {
  const { queryClient } = usePhoneContext();
  const isOnline = usePhoneState(({ connection }) => connection.phase === 'online');
  return useQuery({ ...options, enabled: isOnline && options.enabled !== false }, queryClient);
}
