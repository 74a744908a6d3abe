/** The words of the transfer dialog. */
export interface TransferMessages {
  readonly title: (who: string) => string;
  readonly close: string;
  readonly field: string;
  readonly placeholder: string;
  readonly colleagues: string;
  readonly noMatch: string;
  readonly now: string;
  readonly askFirst: string;
  readonly needsDestination: string;
  readonly asking: (who: string) => string;
  readonly connect: string;
  readonly swap: string;
  readonly back: (who: string) => string;
}
