/** How this PBX is set up: the choices its makers leave open, and its times in milliseconds. */
export interface WorldSettings {
  /** How long a phone rings before the call goes on to the no-answer forward or the mailbox. @default 25_000 */
  readonly noAnswerMs: number;
  /** What a cancelled attended transfer leaves behind: the first call still on hold, or talking again. @default 'held' */
  readonly afterCancel: 'held' | 'resumed';
  /** How long a queue rings a member before it tries the next. @default 15_000 */
  readonly queueRingMs: number;
  /** How long a queue waits before it looks for a free member again. @default 2_000 */
  readonly queueRetryMs: number;
  /** How long the user takes to pick up the mobile that `dialFromMobile` rings. @default 3_000 */
  readonly mobileAnswerMs: number;
  /** How long one's own set rings before the user picks it up, where it rings first. @default 2_000 */
  readonly setAnswerMs: number;
  /** How long a mailbox speaks before it records; a caller who leaves earlier leaves no message. @default 5_000 */
  readonly greetingMs: number;
  /** How long a call is over before the history has it; until then it goes on there. @default 2_000 */
  readonly historyMs: number;
  /** How many of its calls a line's history keeps; older ones are forgotten. @default 1_000 */
  readonly historyCalls: number;
}

/** The settings of a world whose maker does not care. */
export const defaultSettings: WorldSettings = {
  noAnswerMs: 25_000,
  afterCancel: 'held',
  queueRingMs: 15_000,
  queueRetryMs: 2_000,
  mobileAnswerMs: 3_000,
  setAnswerMs: 2_000,
  greetingMs: 5_000,
  historyMs: 2_000,
  historyCalls: 1_000,
};
