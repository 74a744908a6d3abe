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
  /** Said when the server did not confirm a change: where the forward leads as far as the server has said; `undefined` while it is off. */
  readonly unconfirmed: (destination: string | undefined) => string;
}
