import { readJson } from '../lib/readJson.js';
import type { TextMemory } from '../lib/tabMemory.js';
import { writeJson } from '../lib/writeJson.js';
import { isFields, readNumber, readText } from '../protocol/read.js';
import { readUniqueId } from '../protocol/uniqueId.js';
import type { Call, Moment } from '../state/call.js';
import type { PhoneState } from '../state/phoneState.js';

/**
 * Remembers which calls there were and when they began, so that a reload shows the same durations, and tells of no call twice:
 * the wire carries no times.
 */
export interface CallTimes {
  /**
   * Notes what has been seen of the calls that are up.
   *
   * @param correction - milliseconds by which the time of day has been set since those moments: what is kept outlives the page
   */
  note(state: PhoneState, correction?: number): void;
  /** Puts what was noted in the place of what was worked out, after a snapshot. */
  recall(state: PhoneState, now: number): PhoneState;
  /** Whether this tab has told of a call before, on an earlier page too. */
  knows(callId: string): boolean;
  /**
   * The calls that an earlier page told of and that are no more, asked for with each snapshot and given once. Of such a call its
   * id, direction and times are known: what is kept names nobody.
   */
  takeGone(state: PhoneState): readonly Call[];
}

interface Times {
  /** `undefined` for a call that nobody saw begin. */
  readonly started: number | undefined;
  readonly answered: number | undefined;
  readonly direction: Call['direction'];
  /** The call that this one was begun to ask about; for one made to talk with it, nothing is left to complete. */
  readonly about: string | undefined;
}

interface Notes {
  /** Milliseconds by which our clock is ahead of the server's, where a call's beginning has shown it. */
  readonly skew: number | undefined;
  readonly times: ReadonlyMap<string, Times>;
  /** The user the calls are of, or their line where single sign-on names no user: another's calls are nothing to this one. */
  readonly who: string;
}

const UNSEEN: Pick<Times, 'started' | 'answered'> = { started: undefined, answered: undefined };
const NOTHING: Notes = { skew: undefined, times: new Map(), who: '' };

/**
 * Keeps the times of calls in a memory of the page's, for the option `callTimes` of `createClient`, and which of them asks
 * about which. Nothing but ids, directions and times is kept. The time of a call that nobody saw begin is worked out from its
 * id, corrected by the clocks' difference once a call has shown it, and stays marked as not exact.
 *
 * @example
 * ```ts
 * const client = createClient({ callTimes: keepCallTimes(tabMemory('my-crm-phone')) });
 * ```
 */
export function keepCallTimes(memory: TextMemory): CallTimes {
  let notes: Notes | undefined;
  /** What this page saw end it has told of: only the earlier pages' calls may be gone without a word. */
  let isGoneTold = false;
  const known = () => {
    notes ??= parse(memory.read());
    return notes;
  };
  return {
    note(state, correction = 0) {
      const before = known();
      const times = new Map<string, Times>();
      // Whole seconds: what two clocks drift apart must not be written down at every change.
      const set = Math.round(correction / 1_000) * 1_000;
      let { skew } = before;
      for (const call of state.calls) {
        const old = before.times.get(call.id);
        if (!call.startedAt.exact) {
          times.set(call.id, { ...(old ?? UNSEEN), direction: call.direction, about: aboutOf(call) });
          continue;
        }
        const started = call.startedAt.at + set;
        const made = readUniqueId(call.id)?.madeAt;
        if (!old && made !== undefined) skew = started - made;
        const answered = call.answeredAt?.exact ? call.answeredAt.at + set : old?.answered;
        times.set(call.id, { started, answered, direction: call.direction, about: aboutOf(call) });
      }
      const who = whoIn(state);
      if (skew === before.skew && who === before.who && isSame(times, before.times)) return;
      notes = { skew, times, who };
      memory.write(
        writeJson({ who, skew, times: [...times].map(([id, one]) => [id, one.started, one.answered, one.direction, one.about]) }),
      );
    },
    recall(state, now) {
      const calls = state.calls.map((call) => recallConsultation(recallCall(call, known(), now), known()));
      return calls.every((call, index) => call === state.calls[index]) ? state : { ...state, calls };
    },
    knows: (callId) => known().times.has(callId),
    takeGone(state) {
      const { times, who } = known();
      if (isGoneTold) return [];
      isGoneTold = true;
      const here = new Set([...state.calls, ...state.ended.map(({ call }) => call)].map(({ id }) => id));
      return who === whoIn(state) ? [...times].filter(([id]) => !here.has(id)).map(([id, one]) => goneCall(id, one)) : [];
    },
  };
}

function whoIn({ username, line }: PhoneState): string {
  return username ?? line?.id ?? '';
}

/** All that is known of a call that ended out of sight. */
function goneCall(id: string, { started, answered, direction }: Times): Call {
  const startedAt = started === undefined ? { at: readUniqueId(id)?.madeAt ?? 0, exact: false } : exact(started);
  return {
    id,
    conversationId: id,
    state: 'released',
    direction,
    ownNumber: '',
    number: '',
    name: '',
    username: undefined,
    queue: undefined,
    userData: new Map(),
    systemData: new Map(),
    startedAt,
    since: startedAt,
    answeredAt: answered === undefined ? undefined : exact(answered),
    conference: undefined,
  };
}

function recallCall(call: Call, { skew, times }: Notes, now: number): Call {
  if (call.startedAt.exact) return call;
  const noted = times.get(call.id);
  // What began in the future was noted before the clock was set back: it measures nothing.
  const seen = noted?.started !== undefined && noted.started <= now ? noted : undefined;
  // Never seen to begin: its id tells the second on the server's clock, which may go otherwise than ours.
  const startedAt = seen?.started !== undefined ? exact(seen.started) : shifted(call, skew, now);
  const answeredAt = call.answeredAt && (seen?.answered === undefined ? startedAt : exact(seen.answered));
  const since = call.state === 'established' && answeredAt ? answeredAt : call.since;
  const isSameTime =
    startedAt.at === call.startedAt.at && startedAt.exact === call.startedAt.exact && answeredAt?.at === call.answeredAt?.at;
  return isSameTime
    ? call
    : { ...call, startedAt, answeredAt: answeredAt && { ...answeredAt, exact: seen?.answered !== undefined }, since };
}

/** Two calls look the same whether one was begun to ask about the other or not; the server completes only what was. */
function recallConsultation(call: Call, { times }: Notes): Call {
  const about = times.get(call.id)?.about;
  return about === undefined || call.consultation ? call : { ...call, consultation: { about, isJoined: false } };
}

function aboutOf({ consultation }: Call): string | undefined {
  return consultation && !consultation.isJoined ? consultation.about : undefined;
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
  for (const [id, { started, answered, direction, about }] of left) {
    const other = right.get(id);
    if (!other || other.started !== started || other.answered !== answered || other.direction !== direction || other.about !== about)
      return false;
  }
  return true;
}

/** What a page kept may have been kept by another version, or by hand. */
function parse(text: string | undefined): Notes {
  const kept = readJson(text);
  if (!isFields(kept) || !Array.isArray(kept['times'])) return NOTHING;
  const times = new Map<string, Times>();
  for (const row of kept['times']) {
    if (!Array.isArray(row)) continue;
    const [id, started, answered, direction, about]: readonly unknown[] = row;
    if (typeof id === 'string' && (direction === 'incoming' || direction === 'outgoing'))
      times.set(id, { started: readNumber(started), answered: readNumber(answered), direction, about: readText(about) });
  }
  return { skew: readNumber(kept['skew']), times, who: typeof kept['who'] === 'string' ? kept['who'] : '' };
}
