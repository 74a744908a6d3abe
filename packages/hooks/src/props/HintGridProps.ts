import type { Permission, PhoneErrorContext } from '@hookswitch/core';
import type { HintSource } from './HintSource.js';

/** Somebody whose line can be watched and called. */
export interface Colleague {
  readonly number: string;
  readonly name: string;
  /** A heading to stand under, such as a team. */
  readonly group?: string;
}

/** The order of colleagues: `state` has those who are free first. */
export type HintSort = 'name' | 'number' | 'state';

/** How much room a colleague takes: a tile, a row of two lines, or a row of one. */
export type HintDensity = 'tiles' | 'comfortable' | 'compact';

/** How the colleagues are shown: what the agent chooses, unless the host does. */
export interface HintGridLook {
  /** Set, it is the host's choice; follow it with `onSortChange`. */
  readonly sort?: HintSort | undefined;
  /** @default 'name' */
  readonly defaultSort?: HintSort | undefined;
  readonly onSortChange?: ((sort: HintSort) => void) | undefined;
  /** Set, it is the host's choice; follow it with `onDensityChange`. */
  readonly density?: HintDensity | undefined;
  /** @default 'tiles' */
  readonly defaultDensity?: HintDensity | undefined;
  readonly onDensityChange?: ((density: HintDensity) => void) | undefined;
  /** The colleagues are still being fetched by the host: an empty list says nothing yet. @default false */
  readonly isLoading?: boolean | undefined;
}

/** What `HintGridView` needs. */
export interface HintGridProps extends HintGridLook {
  readonly colleagues: readonly Colleague[];
  readonly hints: HintSource;
  /** What choosing a colleague does now: `consult` while a call is up. */
  readonly action: 'dial' | 'consult';
  readonly callPermission: Permission;
  readonly isPending: boolean;
  /** Why the last attempt failed, until the next one or until there is another call. */
  readonly problem: PhoneErrorContext | undefined;
  readonly onCall: (number: string) => void;
  /** There is a call to give away, and the host takes it from here: with its transfer panel, or at once. */
  readonly onTransferTo?: ((number: string) => void) | undefined;
  /** @default it may be transferred */
  readonly transferPermission?: Permission | undefined;
}
