import { RefreshCw } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { callHistory } from '../i18n/en/callHistory.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';

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
      <ToggleButtonGroup
        className="hs-hint-choices"
        aria-label={words.show}
        disallowEmptySelection
        selectedKeys={[filter]}
        onSelectionChange={([key]) => {
          const chosen = FILTERS.find((one) => one === key);
          if (chosen) onFilter(chosen);
        }}
      >
        {FILTERS.map((one) => (
          <ToggleButton key={one} id={one} className="hs-hint-choice">
            {words.filters[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ActionButton icon={RefreshCw} isIconOnly name="refresh" isPending={isRefreshing} onPress={onRefresh}>
        {words.refresh}
      </ActionButton>
    </div>
  );
}
