import type { Permission, PhoneErrorContext } from '@hookswitch/core';
import type { HintSource } from './HintSource.js';

/** Somebody whose line can be watched and called. */
export interface Colleague {
  readonly number: string;
  readonly name: string;
  /** A heading to stand under, such as a team. */
  readonly group?: string;
}

/** What `HintGridView` needs. */
export interface HintGridProps {
  readonly colleagues: readonly Colleague[];
  readonly hints: HintSource;
  /** What choosing a colleague does now: `consult` while a call is up. */
  readonly action: 'dial' | 'consult';
  readonly callPermission: Permission;
  readonly isPending: boolean;
  /** Why the last attempt failed, until the next one or until there is another call. */
  readonly problem: PhoneErrorContext | undefined;
  readonly onCall: (number: string) => void;
}
