import type { HintGridProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef, useDeferredValue, useId, useRef, useState } from 'react';
import { locale } from '../i18n/en/common.js';
import { hintGrid } from '../i18n/en/hintGrid.js';
import { useWords } from '../i18n/useWords.js';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';
import { HintBar } from './HintBar.js';
import { HintGridContext, TransferReasonContext } from './HintGridContext.js';
import { HintList } from './HintList.js';
import { HintSprite } from './HintSprite.js';
import { HintTop } from './HintTop.js';
import { useChosen } from './useChosen.js';
import { useCopy } from './useCopy.js';
import { useGradualGroups } from './useGradualGroups.js';
import { useHintActions } from './useHintActions.js';
import { useHintGroups } from './useHintGroups.js';
import { useHintOrder } from './useHintOrder.js';

const ENGLISH = { hintGrid, locale };

/** What `HintGridView` takes: its own props, and what goes to its root element. */
export interface HintGridViewProps extends HintGridProps, RootProps {}

/**
 * Colleagues by group with the live state of their lines, thousands of them. Arrow keys walk, letters find, Enter calls,
 * Shift+Enter transfers to, Ctrl+C copies the number. A change renders one cell.
 *
 * @example
 * ```tsx
 * <HintGridView {...useHintGrid({ colleagues })} />
 * ```
 */
export const HintGridView = forwardRef(function HintGridView(props: HintGridViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { colleagues: all, hints, action, callPermission, isPending, problem, onCall, onTransferTo, transferPermission, ...rest } = props;
  const { sort: hostSort, defaultSort = 'name', onSortChange, density: hostDensity, ...others } = rest;
  const { defaultDensity = 'tiles', onDensityChange, isLoading = false, className, ...root } = others;
  const messages = useWords(ENGLISH);
  const words = messages.hintGrid;
  const [typed, setTyped] = useState('');
  const [sort, onSort] = useChosen(hostSort, defaultSort, onSortChange);
  const [density, onDensity] = useChosen(hostDensity, defaultDensity, onDensityChange);
  const order = useHintOrder(all, sort, hints, messages.locale);
  // What is typed appears at once; a list of thousands follows as soon as it can.
  const wanted = useDeferredValue(typed);
  const found = useHintGroups(order.colleagues, wanted);
  const groups = useGradualGroups(found.groups);
  const [copied, copy] = useCopy();
  const listRef = useRef<HTMLDivElement>(null);
  const id = useId();
  const { reason, transferReason, shared, ...actions } = useHintActions(props, copy, `${id}icon-`);
  return (
    <div
      role="group"
      aria-label={words.label}
      {...root}
      ref={ref}
      className={classNames('hs hs-hint-grid', className)}
      data-touch={shared.isTouch || undefined}
    >
      <div className="hs-hint-top">
        <HintTop
          action={action}
          problem={problem}
          typed={typed}
          onType={setTyped}
          onDown={() => listRef.current?.focus()}
          reason={reason}
          hintId={id}
          copied={copied}
          onSortAgain={order.isStale ? order.sortAgain : undefined}
        />
        <HintBar sort={sort} onSort={onSort} density={density} onDensity={onDensity} />
      </div>
      <HintSprite id={shared.spriteId} />
      <HintGridContext.Provider value={shared}>
        <TransferReasonContext.Provider value={transferReason}>
          <HintList
            {...actions}
            groups={groups}
            hasHeadings={found.hasHeadings}
            density={density}
            describedBy={id}
            listRef={listRef}
            onUse={order.setInUse}
            isLoading={isLoading && all.length === 0}
            empty={emptyWords()}
          />
        </TransferReasonContext.Provider>
      </HintGridContext.Provider>
    </div>
  );

  function emptyWords(): string {
    if (all.length > 0) return words.noMatch(typed);
    return isLoading ? words.loading : words.empty;
  }
});
