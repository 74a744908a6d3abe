import type { CallHistoryEntry, CallOutcome } from '@hookswitch/core/directory';

/** The words of the call history. */
export interface CallHistoryMessages {
  readonly label: string;
  /** Which calls are shown. */
  readonly show: string;
  readonly filters: Readonly<Record<'all' | 'missed', string>>;
  readonly refresh: string;
  readonly retry: string;
  readonly loading: string;
  readonly empty: string;
  readonly noneMissed: string;
  /** Nobody is logged in. */
  readonly idle: string;
  readonly callHint: string;
  readonly consultHint: string;
  /** Instead of a number that the far end has hidden. */
  readonly withheld: string;
  /** Why nobody can be called back there. */
  readonly cannotCall: string;
  /** Over calls whose date cannot be read. */
  readonly noDate: string;
  readonly direction: Readonly<Record<CallHistoryEntry['direction'], string>>;
  /** Stands alone where it tells the direction as well: `emitted`, `missed`. */
  readonly outcome: Readonly<Record<CallOutcome, string>>;
}
