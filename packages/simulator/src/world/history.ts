import type { Leg, Line } from './model.js';

/** A call as a line's history keeps it. */
export interface PastCall {
  readonly direction: Leg['direction'];
  readonly outcome: 'emitted' | 'answered' | 'missed' | 'ongoing';
  /** The far end. */
  readonly number: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds of talk. */
  readonly talkedMs: number;
}

/** A call that is not over, or only just. */
interface OpenCall {
  readonly leg: Leg;
  readonly startedAt: number;
  answeredAt: number | undefined;
  endedAt: number | undefined;
  /** The far end: who answered in the end, not who was dialled first. */
  number: string;
}

/** What was called from and to each line. */
export interface History {
  /** A leg did something. */
  note(leg: Leg): void;
  /** The newest first. A call is settled a moment after it ended; until then, if it was answered, it is `ongoing`. */
  of(line: Line): readonly PastCall[];
  /** Calls under way vanish without a trace. */
  lose(): void;
}

/** Calls kept for each line. */
const MOST_CALLS = 10_000;

/**
 * Keeps histories.
 *
 * @param settledAfterMs - how long a call is over before its history knows
 * @param past - what was before the first day
 */
export function createHistory(now: () => number, settledAfterMs: number, past: (line: Line) => readonly PastCall[]): History {
  const open = new Map<Leg, OpenCall>();
  const closed = new Map<Line, OpenCall[]>();
  const older = new Map<Line, readonly PastCall[]>();

  const closedOf = (line: Line): OpenCall[] => {
    const known = closed.get(line) ?? [];
    closed.set(line, known);
    return known;
  };

  return {
    note(leg) {
      if (leg.party.kind !== 'line') return;
      const call = open.get(leg) ?? { leg, startedAt: now(), answeredAt: undefined, endedAt: undefined, number: '' };
      open.set(leg, call);
      call.number = leg.other.number;
      if (leg.state === 'established') call.answeredAt ??= now();
      if (leg.state !== 'released') return;
      call.endedAt = now();
      open.delete(leg);
      const list = closedOf(leg.party.line);
      list.unshift(call);
      list.length = Math.min(list.length, MOST_CALLS);
    },
    of(line) {
      const made = older.get(line) ?? past(line);
      older.set(line, made);
      const own = [...[...open.values()].filter(({ leg }) => leg.party.kind === 'line' && leg.party.line === line), ...closedOf(line)];
      const told = own.flatMap((call) => recordOf(call, now() - settledAfterMs) ?? []);
      return [...told.sort((a, b) => b.startedAt - a.startedAt), ...made];
    },
    lose: () => open.clear(),
  };
}

function recordOf({ leg, startedAt, answeredAt, endedAt, number }: OpenCall, settledBefore: number): PastCall | undefined {
  const shared = { direction: leg.direction, number, startedAt };
  if (endedAt === undefined || endedAt > settledBefore)
    return answeredAt === undefined ? undefined : { ...shared, outcome: 'ongoing', talkedMs: 0 };
  const outcome = leg.direction === 'Outgoing' ? 'emitted' : answeredAt === undefined ? 'missed' : 'answered';
  return { ...shared, outcome, talkedMs: answeredAt === undefined ? 0 : endedAt - answeredAt };
}
