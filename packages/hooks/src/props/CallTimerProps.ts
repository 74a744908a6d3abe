import type { Moment } from '@hookswitch/core';

/** What `CallTimerView` needs. */
export interface CallTimerProps {
  /** Since when it counts; shows nothing without one. */
  readonly since: Moment | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
