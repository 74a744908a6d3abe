import type { Clock } from '@hookswitch/core/environment';
import type { Leg, Line } from './model.js';
import type { WorldSettings } from './settings.js';

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
  readonly direction: Leg['direction'];
  readonly startedAt: number;
  /** As `answeredAt` and `endedAt`, not the time of day, which may be set back in the middle of a call. */
  readonly begunAt: number;
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

/**
 * Keeps histories.
 *
 * @param settings - how long a call is over before its history knows, and how many of them it keeps
 * @param past - what was before the first day
 */
export function createHistory(
  clock: Clock,
  { historyMs, historyCalls }: WorldSettings,
  past: (line: Line) => readonly PastCall[],
): History {
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
      const { direction } = leg;
      const call = open.get(leg) ?? {
        direction,
        startedAt: clock.now(),
        begunAt: clock.elapsed(),
        answeredAt: undefined,
        endedAt: undefined,
        number: '',
      };
      open.set(leg, call);
      call.number = leg.other.number;
      if (leg.state === 'established') call.answeredAt ??= clock.elapsed();
      if (leg.state !== 'released') return;
      call.endedAt = clock.elapsed();
      open.delete(leg);
      const list = closedOf(leg.party.line);
      list.unshift(call);
      list.length = Math.min(list.length, historyCalls);
    },
    of(line) {
      const made = older.get(line) ?? past(line);
      older.set(line, made);
      const underWay = [...open].flatMap(([leg, call]) => (leg.party.kind === 'line' && leg.party.line === line ? [call] : []));
      const own = [...underWay, ...closedOf(line)].sort((a, b) => b.begunAt - a.begunAt);
      return [...own.flatMap((call) => recordOf(call, clock.elapsed() - historyMs) ?? []), ...made];
    },
    lose: () => open.clear(),
  };
}

function recordOf({ direction, startedAt, answeredAt, endedAt, number }: OpenCall, settledBefore: number): PastCall | undefined {
  const shared = { direction, number, startedAt };
  if (endedAt === undefined || endedAt > settledBefore)
    return answeredAt === undefined ? undefined : { ...shared, outcome: 'ongoing', talkedMs: 0 };
  const outcome = direction === 'Outgoing' ? 'emitted' : answeredAt === undefined ? 'missed' : 'answered';
  return { ...shared, outcome, talkedMs: answeredAt === undefined ? 0 : endedAt - answeredAt };
}
