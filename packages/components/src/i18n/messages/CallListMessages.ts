import type { CallEndReason } from '@hookswitch/core';

/** The words of the call list. */
export interface CallListMessages {
  readonly label: string;
  readonly empty: string;
  readonly answer: string;
  readonly refuse: string;
  readonly hangUp: string;
  readonly hold: string;
  readonly resume: string;
  readonly transfer: string;
  readonly queue: (name: string) => string;
  /** A screen reader hears it once for each incoming call. */
  readonly incoming: (who: string, queue: string | undefined, data: readonly string[]) => string;
  readonly unverified: string;
  readonly deviceConference: string;
  readonly conference: (name: string, count: number) => string;
  readonly more: (who: string) => string;
  readonly less: (who: string) => string;
  readonly data: string;
  readonly attachData: string;
  readonly dataKey: string;
  readonly dataValue: string;
  readonly dataNeedsKey: string;
  readonly send: string;
  readonly sent: string;
  readonly cancel: string;
  /** The last call that ended otherwise than well. */
  readonly ended: (who: string, reason: CallEndReason) => string;
  readonly dismiss: string;
}
