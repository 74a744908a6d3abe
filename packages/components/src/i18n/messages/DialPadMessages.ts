/** The words of the dial pad. */
export interface DialPadMessages {
  readonly label: string;
  readonly field: string;
  readonly placeholder: string;
  readonly erase: string;
  readonly keys: string;
  readonly call: string;
  readonly consult: string;
  readonly redial: string;
  readonly lastNumber: string;
  readonly plusHint: string;
  readonly needsNumber: string;
  readonly recent: string;
  readonly clearRecent: string;
  /** The switch that sends keys to the call. */
  readonly sendKeys: string;
  readonly tonesTo: (who: string) => string;
  readonly sentTones: string;
  readonly data: string;
  readonly dataCount: (count: number) => string;
  readonly noDataWithConsult: string;
  readonly dataDoesNotFit: string;
  readonly newData: string;
  readonly addData: string;
  readonly needsKey: string;
  readonly removeData: (key: string) => string;
}
