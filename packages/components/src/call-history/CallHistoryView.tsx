import { parseDestination } from '@hookswitch/core/calls';
import type { CallHistoryProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef, useId, useMemo, useState } from 'react';
import { callHistory } from '../i18n/en/callHistory.js';
import { locale, pending } from '../i18n/en/common.js';
import { refusal } from '../i18n/en/errors.js';
import type { CallHistoryMessages } from '../i18n/messages/CallHistoryMessages.js';
import { useWords } from '../i18n/useWords.js';
import { reasonFor } from '../internal/ActionButton.js';
import { CallHint } from '../internal/CallHint.js';
import { classNames } from '../internal/classNames.js';
import { ListProblem } from '../internal/ListProblem.js';
import type { RootProps } from '../internal/RootProps.js';
import { Spinner } from '../internal/Spinner.js';
import { CallHistoryBar, type CallHistoryFilter } from './CallHistoryBar.js';
import { CallHistoryContext } from './CallHistoryContext.js';
import { dateWords } from './dateWords.js';
import { groupByDay } from './groupByDay.js';
import { PastCallList } from './PastCallList.js';
import { useToday } from './useToday.js';

const ENGLISH = { callHistory, locale, pending, refusal };

/** What `CallHistoryView` takes: its own props, and what goes to its root element. */
export interface CallHistoryViewProps extends CallHistoryProps, RootProps {}

/**
 * The agent's past calls by day, the newest first, with the live state of the far end. Enter or a press calls back.
 *
 * @example
 * ```tsx
 * <CallHistoryView {...useCallHistory()} />
 * ```
 */
export const CallHistoryView = forwardRef(function CallHistoryView(props: CallHistoryViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { phase, entries, isRefreshing, historyProblem, onRefresh, hints, action, callPermission, isPending, ...rest } = props;
  const { problem, onCall, now, className, ...root } = rest;
  const messages = useWords(ENGLISH);
  const words = messages.callHistory;
  const [filter, setFilter] = useState<CallHistoryFilter>('all');
  const today = useToday(now);
  const days = useMemo(
    () => groupByDay(filter === 'all' ? entries : entries.filter(({ outcome }) => outcome === 'missed')),
    [entries, filter],
  );
  const dates = useMemo(() => dateWords(messages.locale), [messages.locale]);
  const shared = useMemo(() => ({ hints, dates }), [hints, dates]);
  const hintId = useId();
  const callReason = isPending ? messages.pending : reasonFor(callPermission, messages);
  return (
    <div
      role="group"
      aria-label={words.label}
      {...root}
      ref={ref}
      className={classNames('hs hs-rows-part hs-call-history', className)}
      data-phase={phase}
      data-filter={filter}
    >
      <div className="hs-rows-top">
        <CallHistoryBar filter={filter} onFilter={setFilter} isRefreshing={isRefreshing} onRefresh={onRefresh} />
        <div className="hs-rows-line">
          <CallHint id={hintId} problem={problem}>
            {callReason ?? (action === 'consult' ? words.consultHint : words.callHint)}
          </CallHint>
        </div>
        <ListProblem problem={historyProblem} word={words.retry} onRetry={onRefresh} />
      </div>
      <CallHistoryContext.Provider value={shared}>
        <PastCallList
          days={days}
          dates={dates}
          today={today}
          describedBy={hintId}
          onCall={(key) => {
            const number = entries.find((entry) => entry.key === key)?.number ?? '';
            if (parseDestination(number).ok && callReason === undefined) onCall(number);
          }}
          empty={
            <p className="hs-empty" role="status">
              {phase === 'loading' && <Spinner />}
              <span>{emptyWords(phase, entries.length > 0, words)}</span>
            </p>
          }
        />
      </CallHistoryContext.Provider>
    </div>
  );
});

/** Instead of calls. */
function emptyWords(phase: CallHistoryProps['phase'], isFiltered: boolean, words: CallHistoryMessages): string {
  if (isFiltered) return words.noneMissed;
  switch (phase) {
    case 'idle':
      return words.idle;
    case 'loading':
      return words.loading;
    case 'found':
    case 'none':
      return words.empty;
    case 'problem':
      return '';
    default:
      return phase satisfies never;
  }
}
