import type { ForwardingProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef } from 'react';
import { refusal } from '../i18n/en/errors.js';
import { forwarding } from '../i18n/en/forwarding.js';
import { useWords } from '../i18n/useWords.js';
import { reasonFor } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';
import { ForwardingLine } from './ForwardingLine.js';

const ENGLISH = { forwarding, refusal };

/** What `ForwardingView` takes: its own props, and what goes to its root element. */
export interface ForwardingViewProps extends ForwardingProps, RootProps {}

/**
 * The three forwards, each with its destination: shows what the server says, and never what was merely clicked.
 *
 * @example
 * ```tsx
 * <ForwardingView {...useForwardingSwitches()} />
 * ```
 */
export const ForwardingView = forwardRef(function ForwardingView(props: ForwardingViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { rows, permission, onChange, refusalOf, className, ...root } = props;
  const messages = useWords(ENGLISH);
  return (
    <div role="group" aria-label={messages.forwarding.label} {...root} ref={ref} className={classNames('hs hs-forwarding', className)}>
      {rows.map((row) => (
        <ForwardingLine key={row.kind} row={row} reason={reasonFor(permission, messages)} onChange={onChange} refusalOf={refusalOf} />
      ))}
    </div>
  );
});
