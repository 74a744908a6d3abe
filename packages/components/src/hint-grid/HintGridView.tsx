import type { Colleague, HintGridProps } from '@hookswitch/hooks';
import { Search, X } from 'lucide-react';
import { type ForwardedRef, forwardRef, useId, useMemo, useState } from 'react';
import { Button, GridList, GridListHeader, GridListItem, GridListSection, Input, SearchField } from 'react-aria-components';
import { useMessages } from '../i18n/MessagesProvider.js';
import { reasonFor } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { matchColleagues } from '../internal/matchColleagues.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';
import { HintCell } from './HintCell.js';

/** What `HintGridView` takes: its own props, and what goes to its root element. */
export interface HintGridViewProps extends HintGridProps, RootProps {}

/**
 * Colleagues by group with the live state of their lines. Arrow keys walk, Enter calls. A change renders one cell.
 *
 * @example
 * ```tsx
 * <HintGridView {...useHintGrid({ colleagues })} />
 * ```
 */
export const HintGridView = forwardRef(function HintGridView(props: HintGridViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { colleagues, hints, action, callPermission, isPending, problem, onCall, className, ...root } = props;
  const messages = useMessages();
  const words = messages.hintGrid;
  const [typed, setTyped] = useState('');
  const hintId = useId();
  const groups = useMemo(() => groupBy(matchColleagues(colleagues, typed), words.ungrouped), [colleagues, typed, words.ungrouped]);
  const reason = isPending ? messages.pending : reasonFor(callPermission, messages);
  const call = (number: string) => {
    if (reason === undefined) onCall(number);
  };
  return (
    <div role="group" aria-label={words.label} {...root} ref={ref} className={classNames('hs hs-hint-grid', className)}>
      <div className="hs-hint-top">
        <SearchField className="hs-search" aria-label={words.search} value={typed} onChange={setTyped}>
          <Search className="hs-glyph" aria-hidden="true" />
          <Input className="hs-input" placeholder={words.search} />
          <Button className="hs-button hs-search-clear" aria-label={words.clear}>
            <X className="hs-glyph" aria-hidden="true" />
          </Button>
        </SearchField>
        {/* In the place of the other words, which keep room for it: the tiles below hardly move. */}
        {problem ? (
          <Problem problem={problem} id={hintId} />
        ) : (
          <p className="hs-hint-say" id={hintId}>
            {reason ?? (action === 'consult' ? words.consultHint : words.callHint)}
          </p>
        )}
      </div>
      <GridList
        className="hs-hints"
        aria-label={words.label}
        aria-describedby={hintId}
        layout="grid"
        onAction={(key) => call(String(key))}
        renderEmptyState={() => <p className="hs-empty">{typed === '' ? words.empty : words.noMatch(typed)}</p>}
      >
        {groups.map(([name, members]) => (
          <GridListSection key={name} id={`group ${name}`} className="hs-hint-group" aria-label={name}>
            {groups.length > 1 || name !== words.ungrouped ? (
              <GridListHeader className="hs-hint-heading">
                <bdi>{name}</bdi>
              </GridListHeader>
            ) : null}
            {members.map((colleague) => (
              <GridListItem
                key={colleague.number}
                id={colleague.number}
                className="hs-hint"
                textValue={`${colleague.name}${messages.listSeparator}${colleague.number}`}
              >
                <HintCell colleague={colleague} hints={hints} />
              </GridListItem>
            ))}
          </GridListSection>
        ))}
      </GridList>
    </div>
  );
});

function groupBy(colleagues: readonly Colleague[], ungrouped: string): readonly (readonly [string, readonly Colleague[]])[] {
  const groups = new Map<string, Colleague[]>();
  for (const colleague of colleagues) {
    const name = colleague.group ?? ungrouped;
    const members = groups.get(name);
    if (members) members.push(colleague);
    else groups.set(name, [colleague]);
  }
  return [...groups];
}
