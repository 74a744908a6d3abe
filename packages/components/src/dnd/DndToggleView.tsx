import type { DndToggleProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef, useId } from 'react';
import { dnd } from '../i18n/en/dnd.js';
import { refusal } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';
import { reasonFor } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';
import { SwitchControl } from '../internal/SwitchControl.js';

const ENGLISH = { dnd, refusal };

/** What `DndToggleView` takes: its own props, and what goes to its root element. */
export interface DndToggleViewProps extends DndToggleProps, RootProps {}

/**
 * "Do not disturb": shows what the server says, also when it was changed from the phone itself.
 *
 * @example
 * ```tsx
 * <DndToggleView {...useDndToggle()} />
 * ```
 */
export const DndToggleView = forwardRef(function DndToggleView(props: DndToggleViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { isSelected, isPending, permission, problem, onChange, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const problemId = useId();
  return (
    <div {...root} ref={ref} className={classNames('hs hs-dnd', className)} data-selected={isSelected || undefined}>
      <SwitchControl
        label={messages.dnd.label}
        isSelected={isSelected}
        isPending={isPending}
        reason={reasonFor(permission, messages)}
        words={messages.dnd}
        onChange={onChange}
        problemId={problem ? problemId : undefined}
      />
      <Problem
        problem={problem}
        id={problemId}
        unconfirmed={isSelected === undefined ? undefined : messages.dnd.unconfirmed[isSelected ? 'on' : 'off']}
      />
    </div>
  );
});
