import type { CallHistoryEntry } from '@hookswitch/core/directory';
import { startOfDay } from './startOfDay.js';

/** The calls of one day, in the order they came in. */
export interface CallDay {
  /** The first moment of the day where the agent is; `undefined` for calls without a date. */
  readonly day: number | undefined;
  readonly entries: readonly CallHistoryEntry[];
}

/** Calls by the day they began; those without a date come last. */
export function groupByDay(entries: readonly CallHistoryEntry[]): readonly CallDay[] {
  const days = new Map<number | undefined, CallHistoryEntry[]>();
  for (const entry of entries) {
    const day = entry.startedAt === undefined ? undefined : startOfDay(entry.startedAt);
    const known = days.get(day);
    if (known) known.push(entry);
    else days.set(day, [entry]);
  }
  const dated = [...days].map(([day, its]) => ({ day, entries: its }));
  return [...dated.filter(({ day }) => day !== undefined), ...dated.filter(({ day }) => day === undefined)];
}
