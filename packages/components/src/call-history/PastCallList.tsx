import { parseDestination } from '@hookswitch/core/calls';
import type { CallHistoryEntry } from '@hookswitch/core/directory';
import { type ReactNode, useState } from 'react';
import { Collection, GridList, GridListHeader, GridListItem, GridListSection, ListLayout, Virtualizer } from 'react-aria-components';
import { callHistory } from '../i18n/en/callHistory.js';
import { listSeparator } from '../i18n/en/common.js';
import { useWords } from '../i18n/useWords.js';
import type { DateWords } from './dateWords.js';
import type { CallDay } from './groupByDay.js';
import { PastCallCell } from './PastCallCell.js';

const ENGLISH = { callHistory, listSeparator };

/** What `PastCallList` needs. */
export interface PastCallListProps {
  readonly days: readonly CallDay[];
  readonly dates: DateWords;
  /** The first moment of today. */
  readonly today: number;
  readonly describedBy: string;
  readonly empty: ReactNode;
  readonly onCall: (key: string) => void;
}

/** A guess before a row is measured. */
const LAYOUT = { estimatedRowSize: 53, estimatedHeadingSize: 31 };

/** The calls under the days they began: only those in sight are in the page. */
export function PastCallList({ days, dates, today, describedBy, empty, onCall }: PastCallListProps) {
  const messages = useWords(ENGLISH);
  const words = messages.callHistory;
  const [layout] = useState(() => new ListLayout<CallHistoryEntry>(LAYOUT));
  const nameOf = ({ day }: CallDay) => (day === undefined ? words.noDate : dates.day(day, today));
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT}>
      <GridList
        className="hs-rows"
        aria-label={words.label}
        aria-describedby={describedBy}
        items={days}
        dependencies={[messages, today]}
        onAction={(key) => onCall(String(key))}
        renderEmptyState={() => empty}
      >
        {(group) => (
          <GridListSection id={`day ${group.day}`} aria-label={nameOf(group)}>
            <GridListHeader className="hs-rows-day">{nameOf(group)}</GridListHeader>
            <Collection items={group.entries}>
              {(entry) => (
                <GridListItem
                  id={entry.key}
                  className="hs-row"
                  data-direction={entry.direction}
                  data-outcome={entry.outcome}
                  data-silent={!parseDestination(entry.number).ok || undefined}
                  textValue={[entry.name, entry.number].filter(Boolean).join(messages.listSeparator) || words.withheld}
                >
                  <PastCallCell entry={entry} />
                </GridListItem>
              )}
            </Collection>
          </GridListSection>
        )}
      </GridList>
    </Virtualizer>
  );
}
