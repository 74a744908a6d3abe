import type { HintDensity } from '@hookswitch/hooks';
import { type KeyboardEvent, memo, type RefObject, useState } from 'react';
import { Collection, GridList, GridListHeader, GridListItem, GridListSection, Virtualizer } from 'react-aria-components';
import { listSeparator } from '../i18n/en/common.js';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { Spinner } from '../internal/Spinner.js';
import { type HintGroup, keyOf } from './groupColleagues.js';
import { HintCell } from './HintCell.js';
import { HintLayout } from './HintLayout.js';
import { useHintSizes } from './useHintSizes.js';

const ENGLISH = { hintGrid, listSeparator };

/** What `HintList` needs. */
export interface HintListProps {
  readonly groups: readonly HintGroup[];
  readonly hasHeadings: boolean;
  readonly density: HintDensity;
  readonly describedBy: string;
  /** What is said where nobody is. */
  readonly empty: string;
  readonly isLoading: boolean;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onCall: (key: string) => void;
  /** A key pressed on a colleague, not on one of the buttons beside them; true when it was meant for us. */
  readonly onShortcut: (event: KeyboardEvent, key: string) => boolean;
  readonly onUse: (isInUse: boolean) => void;
}

/** The colleagues themselves: only who can be seen is in the page. Rendered for another list, not for what is said above it. */
export const HintList = memo(function HintList(props: HintListProps) {
  const { groups, density, describedBy, empty, isLoading, listRef, onCall, onShortcut, onUse } = props;
  const messages = useWords(ENGLISH);
  const [layout] = useState(() => new HintLayout());
  const { layoutOptions, itemRef, headingRef } = useHintSizes(density);
  return (
    <div
      // Hears of what bubbles up from the grid within.
      role="group"
      className="hs-hint-list"
      data-density={density}
      onPointerEnter={() => onUse(true)}
      onPointerLeave={({ currentTarget }) => onUse(currentTarget.contains(currentTarget.ownerDocument.activeElement))}
      onFocus={() => onUse(true)}
      onBlur={({ currentTarget, relatedTarget }) => onUse(currentTarget.contains(relatedTarget) || currentTarget.matches(':hover'))}
      onKeyDownCapture={(event) => {
        const key = keyOfRow(event.target);
        if (key === undefined || !onShortcut(event, key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <span className="hs-hint-probe" ref={itemRef} aria-hidden="true" />
      <span className="hs-hint-probe hs-hint-heading" ref={headingRef} aria-hidden="true" />
      <Virtualizer layout={layout} layoutOptions={layoutOptions}>
        <GridList
          ref={listRef}
          className="hs-hints"
          aria-label={messages.hintGrid.label}
          aria-describedby={describedBy}
          layout={density === 'tiles' ? 'grid' : 'stack'}
          items={groups}
          dependencies={[props.hasHeadings]}
          onAction={(key) => onCall(String(key))}
          renderEmptyState={() => (
            <p className="hs-empty">
              {isLoading && <Spinner />}
              <span>{empty}</span>
            </p>
          )}
        >
          {(group) => (
            <GridListSection id={`group ${group.name}`} className="hs-hint-group" aria-label={group.name}>
              {props.hasHeadings && (
                <GridListHeader className="hs-hint-heading">
                  <bdi>{group.name}</bdi>
                </GridListHeader>
              )}
              <Collection items={group.members}>
                {(colleague) => (
                  <GridListItem
                    id={keyOf(colleague)}
                    className="hs-hint"
                    textValue={`${colleague.name}${messages.listSeparator}${colleague.number}`}
                  >
                    {({ isHovered, isFocused }) => <HintCell colleague={colleague} isActive={isHovered || isFocused} />}
                  </GridListItem>
                )}
              </Collection>
            </GridListSection>
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
});

/** The colleague whose row a key was pressed on; none where the focus is on something within the row. */
function keyOfRow(target: EventTarget): string | undefined {
  return target instanceof HTMLElement && target.role === 'row' ? target.dataset['key'] : undefined;
}
