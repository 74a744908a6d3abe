import type { ForwardKind, Permission, PhoneErrorContext } from '@hookswitch/core';

/** What `DndToggleView` needs. */
export interface DndToggleProps {
  /** What the server last said; `undefined` until it has. Never what was merely clicked. */
  readonly isSelected: boolean | undefined;
  /** The value asked for, while the server has not confirmed it. */
  readonly isPending: boolean;
  readonly permission: Permission;
  readonly problem: PhoneErrorContext | undefined;
  readonly onChange: (isSelected: boolean) => void;
}

/** One of the three forwards. */
export interface ForwardingRow {
  readonly kind: ForwardKind;
  /** `undefined` until the server has said. */
  readonly isSelected: boolean | undefined;
  /** The destination the server has stored. */
  readonly destination: string;
  readonly isPending: boolean;
  readonly problem: PhoneErrorContext | undefined;
}

/** Why nothing can be forwarded there: no phone can dial it, or it is the very phone that forwards. */
export type ForwardingRefusal = 'impossible' | 'own-number';

/** What `ForwardingView` needs. */
export interface ForwardingProps {
  readonly rows: readonly ForwardingRow[];
  readonly permission: Permission;
  readonly onChange: (kind: ForwardKind, isSelected: boolean, destination: string) => void;
  /** What is wrong with a destination before it is sent. @default nothing is */
  readonly refusalOf?: ((destination: string) => ForwardingRefusal | undefined) | undefined;
}
