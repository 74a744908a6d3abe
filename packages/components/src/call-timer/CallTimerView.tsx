import type { CallTimerProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef } from 'react';
import { CallTimer } from '../internal/CallTimer.js';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `CallTimerView` takes: its own props, and what goes to its root element. */
export interface CallTimerViewProps extends CallTimerProps, RootProps {}

/**
 * How long a call has lasted, for a page that shows it elsewhere than in the list. In the text around it, and as wide for
 * every second; `≈` when its beginning is not known to the second.
 *
 * @example
 * ```tsx
 * <CallTimerView {...useCallTimer()} />
 * ```
 */
export const CallTimerView = forwardRef(function CallTimerView(props: CallTimerViewProps, ref: ForwardedRef<HTMLSpanElement>) {
  const { since, now, className, ...root } = props;
  return (
    <span {...root} ref={ref} className={classNames('hs hs-call-timer', className)}>
      {since && <CallTimer since={since} now={now} />}
    </span>
  );
});
