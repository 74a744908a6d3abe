import type { ForwardKind } from '@hookswitch/core';

/** The words of the three forwards. */
export interface ForwardingMessages {
  readonly label: string;
  readonly kind: Readonly<Record<ForwardKind, string>>;
  readonly destination: (kind: string) => string;
  readonly destinationPlaceholder: string;
  readonly needsDestination: string;
  readonly impossible: string;
  readonly ownNumber: string;
  readonly change: string;
  readonly on: string;
  readonly off: string;
  readonly unknown: string;
}
