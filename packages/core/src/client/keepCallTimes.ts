import type { TextMemory } from '../lib/tabMemory.js';
import { isFields, readNumber } from '../protocol/read.js';
import { readUniqueId } from '../protocol/uniqueId.js';
import type { Call, Moment } from '../state/call.js';
import type { PhoneState } from '../state/phoneState.js';

/** Remembers when calls began, so that a reload shows the same durations: the wire carries no times. */
export interface CallTimes {
  /**
   * Notes what has been seen of the calls that are up.
   *
   * @param correction - milliseconds by which the time of day has been set since those moments: what is kept outlives the page
   */
  note(state: PhoneState, correction?: number): void;
  /** Puts what was noted in the place of what was worked out, after a snapshot. */
  recall(state: PhoneState, now: number): PhoneState;
}

interface Times {
  readonly started: number;
  readonly answered: number | undefined;
}

interface Notes {
  /** Milliseconds by which our clock is ahead of the server's, where a call's beginning has shown it. */
  readonly skew: number | undefined;
  readonly times: ReadonlyMap<string, Times>;
}

const NOTHING: Notes = { skew: undefined, times: new Map() };

/**
 * Keeps the times of calls in a memory of the page's, for the option `callTimes` of `createClient`. Nothing but ids and times
 * is kept. What nobody saw begin is worked out from the call's id, corrected by the clocks' difference once a call has shown
 * it, and stays marked as not exact.
 *
 * @example
 * ```ts
 * const client = createClient({ callTimes: keepCallTimes(tabMemory('my-crm-phone')) });
 * ```
 */
export function keepCallTimes(memory: TextMemory): CallTimes {
  let notes: Notes | undefined;
  const known = () => {
    notes ??= parse(memory.read());
    return notes;
  };
  return {
    note({ calls }, correction = 0) {
      const before = known();
      const times = new Map<string, Times>();
      // Whole seconds: what two clocks drift apart must not be written down at every change.
      const set = Math.round(correction / 1_000) * 1_000;
      let { skew } = before;
      for (const call of calls) {
        const old = before.times.get(call.id);
        if (!call.startedAt.exact) {
          if (old) times.set(call.id, old);
          continue;
        }
        const started = call.startedAt.at + set;
        const made = readUniqueId(call.id)?.madeAt;
        if (!old && made !== undefined) skew = started - made;
        times.set(call.id, { started, answered: call.answeredAt?.exact ? call.answeredAt.at + set : old?.answered });
      }
      if (skew === before.skew && isSame(times, before.times)) return;
      notes = { skew, times };
      memory.write(JSON.stringify({ skew, times: [...times].map(([id, { started, answered }]) => [id, started, answered]) }));
    },
    recall(state, now) {
      const calls = state.calls.map((call) => recallCall(call, known(), now));
      return calls.every((call, index) => call === state.calls[index]) ? state : { ...state, calls };
    },
  };
}

function recallCall(call: Call, { skew, times }: Notes, now: number): Call {
  if (call.startedAt.exact) return call;
  const noted = times.get(call.id);
  // What began in the future was noted before the clock was set back: it measures nothing.
  const seen = noted && noted.started <= now ? noted : undefined;
  // Never seen to begin: its id tells the second on the server's clock, which may go otherwise than ours.
  const startedAt = seen ? exact(seen.started) : shifted(call, skew, now);
  const answeredAt = call.answeredAt && (seen?.answered === undefined ? startedAt : exact(seen.answered));
  const since = call.state === 'established' && answeredAt ? answeredAt : call.since;
  const isSameTime =
    startedAt.at === call.startedAt.at && startedAt.exact === call.startedAt.exact && answeredAt?.at === call.answeredAt?.at;
  return isSameTime
    ? call
    : { ...call, startedAt, answeredAt: answeredAt && { ...answeredAt, exact: seen?.answered !== undefined }, since };
}

function shifted(call: Call, skew: number | undefined, now: number): Moment {
  const made = readUniqueId(call.id)?.madeAt;
  return skew === undefined || made === undefined ? call.startedAt : { at: Math.min(now, made + skew), exact: false };
}

function exact(at: number): Moment {
  return { at, exact: true };
}

function isSame(left: ReadonlyMap<string, Times>, right: ReadonlyMap<string, Times>): boolean {
  if (left.size !== right.size) return false;
  for (const [id, { started, answered }] of left) {
    const other = right.get(id);
    if (other?.started !== started || other.answered !== answered) return false;
  }
  return true;
}

/** What a page kept may have been kept by another version, or by hand. */
function parse(text: string | undefined): Notes {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    return NOTHING;
  }
  if (!isFields(kept) || !Array.isArray(kept['times'])) return NOTHING;
  const times = new Map<string, Times>();
  for (const row of kept['times']) {
    if (!Array.isArray(row)) continue;
    const [id, started, answered]: readonly unknown[] = row;
    const at = readNumber(started);
    if (typeof id === 'string' && at !== undefined) times.set(id, { started: at, answered: readNumber(answered) });
  }
  return { skew: readNumber(kept['skew']), times };
}
