import type { Permission, PhoneErrorContext } from '@hookswitch/core';
import type { CallHistoryEntry } from '@hookswitch/core/directory';
import type { HintSource } from './HintSource.js';

/**
 * Where the list stands. `idle`: nothing was asked for yet, since there is no session. `loading`: asked for the first time.
 * `problem`: it could not be had; what stands in it is older.
 */
export type CallHistoryPhase = 'idle' | 'loading' | 'found' | 'none' | 'problem';

/** What `CallHistoryView` needs. */
export interface CallHistoryProps {
  readonly phase: CallHistoryPhase;
  /** The newest first. */
  readonly entries: readonly CallHistoryEntry[];
  /** It is being asked for anew while what was there stays in view. */
  readonly isRefreshing: boolean;
  /** Why it could not be had. */
  readonly historyProblem: PhoneErrorContext | undefined;
  /** Asks again. */
  readonly onRefresh: () => void;
  /** The live state of each number. */
  readonly hints: HintSource;
  /** What choosing a number does now: `consult` while a call is up. */
  readonly action: 'dial' | 'consult';
  readonly callPermission: Permission;
  readonly isPending: boolean;
  /** Why the last call failed, until the next one or until there is another call. */
  readonly problem: PhoneErrorContext | undefined;
  readonly onCall: (number: string) => void;
  /** Milliseconds since 1970, for "yesterday" and the like. */
  readonly now: () => number;
}
