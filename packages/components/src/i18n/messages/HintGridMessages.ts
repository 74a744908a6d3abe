import type { HintDensity, HintSort } from '@hookswitch/hooks';

/** The words of the colleagues. */
export interface HintGridMessages {
  readonly label: string;
  readonly search: string;
  readonly clear: string;
  readonly ungrouped: string;
  readonly empty: string;
  readonly noMatch: (text: string) => string;
  readonly callHint: string;
  readonly consultHint: string;
  /** What an order is chosen by, and the orders. */
  readonly sortBy: string;
  readonly sorts: Readonly<Record<HintSort, string>>;
  /** How closely they stand. */
  readonly density: string;
  readonly densities: Readonly<Record<HintDensity, string>>;
  /** The order is no longer that of the states, and waits for a press. */
  readonly sortAgain: string;
  readonly loading: string;
  /** Opens what else can be done with a colleague, where nothing hovers. */
  readonly more: (name: string) => string;
  readonly transferTo: (name: string) => string;
  readonly copy: (number: string) => string;
  readonly copied: (number: string) => string;
  readonly notCopied: (number: string) => string;
}
