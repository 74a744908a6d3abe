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
}
