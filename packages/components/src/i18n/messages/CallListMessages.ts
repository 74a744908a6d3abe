import type { Call, CallEndReason, CallState } from '@hookswitch/core';

/** The words of the call list. */
export interface CallListMessages {
  readonly label: string;
  readonly empty: string;
  /** Where all there is rings, and is shown elsewhere. */
  readonly noOther: string;
  /** Heard of a call beside the glyph of its direction. */
  readonly direction: Readonly<Record<Call['direction'], string>>;
  readonly answer: string;
  readonly refuse: string;
  readonly hangUp: string;
  readonly hold: string;
  readonly resume: string;
  readonly transfer: string;
  readonly queue: (name: string) => string;
  /** A screen reader hears it once for each incoming call. */
  readonly incoming: (who: string, queue: string | undefined, data: readonly string[]) => string;
  readonly unverified: string;
  readonly deviceConference: string;
  readonly conference: (name: string, count: number) => string;
  readonly people: string;
  /** Somebody in the room of whom neither name nor number is known. */
  readonly person: (index: number) => string;
  readonly you: string;
  readonly organizer: string;
  readonly muted: string;
  /** Over the two calls of a consultation: who is asked, and about whom. */
  readonly consulting: (asked: string, about: string) => string;
  /** Over calls that belong together for another reason. */
  readonly conversation: string;
  readonly more: (who: string) => string;
  readonly less: (who: string) => string;
  readonly data: string;
  /** On the button below a list that is cut. */
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly attachData: string;
  readonly dataKey: string;
  readonly dataValue: string;
  readonly dataNeedsKey: string;
  readonly send: string;
  readonly sent: string;
  readonly cancel: string;
  /** The last call that ended otherwise than well. */
  readonly ended: (who: string, reason: CallEndReason) => string;
  /** One of the two calls of a consultation has ended and the other goes on, in the state given. */
  readonly parted: (gone: string, other: string, state: CallState) => string;
  readonly dismiss: string;
}
