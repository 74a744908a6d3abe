/** What the softphone as a whole says. */
export interface SoftphoneMessages {
  readonly label: string;
  /** The regions, for those who go from one to the next. */
  readonly calls: string;
  readonly dial: string;
  readonly agent: string;
  /** What takes turns under the tabs: colleagues, history, contacts. */
  readonly more: string;
  /** What stands under the tabs. */
  readonly tab: Readonly<Record<'colleagues' | 'history' | 'contacts', string>>;
  /** On the button that folds them, beside what is on. */
  readonly settings: string;
  readonly noneOn: string;
  readonly forwardsOn: (count: number) => string;
  /** On the button that unfolds the keys of the dial pad. */
  readonly keypad: string;
  readonly loading: string;
  /** In the place of a part with a fault. */
  readonly partFailed: string;
  readonly tryAgain: string;
}
