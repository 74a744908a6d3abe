/** The words of `IncomingCallView`, of the notification and of the page's title; the rest is the call list's. */
export interface IncomingCallMessages {
  /** The name of the part. */
  readonly label: string;
  /** Why a call that rings cannot be passed on. */
  readonly answerFirst: string;
  /** The browser keeps the page silent until the first click. */
  readonly soundBlocked: string;
  readonly turnOnSound: string;
  /** There is no Web Audio. */
  readonly noSound: string;
  /** In front of the page's title while calls ring; `who` has rung longest. */
  readonly pageTitle: (who: string, count: number) => string;
  /** The heading of a desktop notification. */
  readonly notification: (who: string) => string;
}
