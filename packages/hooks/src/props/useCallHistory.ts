import type { CallHistoryEntry } from '@hookswitch/core/directory';
import { useCallback } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import type { CallHistoryRange } from '../queries/callHistoryQuery.js';
import { useCallHistoryEntries } from '../queries/queryHooks.js';
import { useHasSession } from '../state/useHasSession.js';
import type { CallHistoryProps } from './CallHistoryProps.js';
import { standingOf } from './listPhase.js';
import { useCallNumber } from './useCallNumber.js';
import { useNow } from './useNow.js';

const NOTHING: readonly CallHistoryEntry[] = [];

/**
 * Everything `CallHistoryView` needs. While a call is up, choosing a number consults.
 *
 * @example
 * ```tsx
 * <CallHistoryView {...useCallHistory({ days: 7 })} />
 * ```
 */
export function useCallHistory(range: CallHistoryRange = {}): CallHistoryProps {
  const { hints } = usePhoneContext();
  const query = useCallHistoryEntries(range);
  const { phase, problem } = standingOf(
    query,
    useHasSession(),
    range.days === undefined ? 'getUserCallHistory' : 'getUserCallHistoryByDays',
  );
  const call = useCallNumber();
  const { refetch } = query;
  return {
    phase: phase === 'asking' ? 'loading' : phase,
    entries: query.data ?? NOTHING,
    isRefreshing: query.isFetching && query.data !== undefined,
    historyProblem: problem,
    onRefresh: useCallback(() => void refetch(), [refetch]),
    hints,
    ...call,
    now: useNow(),
  };
}
