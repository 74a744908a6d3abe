import { RefreshCw } from 'lucide-react';
import { callHistory } from '../i18n/en/callHistory.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { Choices } from '../internal/Choices.js';

const ENGLISH = { callHistory };

/** Which calls are shown. */
export type CallHistoryFilter = 'all' | 'missed';

const FILTERS: readonly CallHistoryFilter[] = ['all', 'missed'];

/** What `CallHistoryBar` needs. */
export interface CallHistoryBarProps {
  readonly filter: CallHistoryFilter;
  readonly onFilter: (filter: CallHistoryFilter) => void;
  readonly isRefreshing: boolean;
  readonly onRefresh: () => void;
}

/** Which calls are shown, and the button that asks for them anew. */
export function CallHistoryBar({ filter, onFilter, isRefreshing, onRefresh }: CallHistoryBarProps) {
  const words = useWords(ENGLISH).callHistory;
  return (
    <div className="hs-past-bar hs-actions">
      <Choices label={words.show} choices={FILTERS.map((id) => ({ id, word: words.filters[id] }))} chosen={filter} onChoose={onFilter} />
      <ActionButton icon={RefreshCw} isIconOnly name="refresh" isPending={isRefreshing} onPress={onRefresh}>
        {words.refresh}
      </ActionButton>
    </div>
  );
}
