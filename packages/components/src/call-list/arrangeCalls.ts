import type { CallState } from '@hookswitch/core';
import type { CallGroup, CallListRow } from '@hookswitch/hooks';

/** Where a call stands among those it is shown together with. */
export interface PlaceInGroup {
  readonly kind: CallGroup['kind'] | 'device-conference';
  /** The first call's id, by which the group is known. */
  readonly id: string;
  readonly place: 'first' | 'middle' | 'last';
  readonly rows: readonly CallListRow[];
}

/** A call in its place. */
export interface ArrangedCall {
  readonly row: CallListRow;
  readonly group: PlaceInGroup | undefined;
}

interface Cluster {
  readonly kind: PlaceInGroup['kind'] | undefined;
  readonly rows: readonly CallListRow[];
}

/** The call that needs the agent first stands first. */
const RANKS: Readonly<Record<CallState, number>> = { ringing: 0, established: 1, dialing: 2, held: 3, failed: 4, released: 5 };

/**
 * The calls in the order of attention, those of a group together and in the group's own order: a swap moves no card.
 * What a device mixes is a group as well.
 */
export function arrangeCalls(
  rows: readonly CallListRow[],
  groups: readonly CallGroup[],
  isDeviceConference: boolean,
): readonly ArrangedCall[] {
  const clusters = isDeviceConference
    ? [{ kind: 'device-conference' as const, rows: rows.filter(({ call }) => call.state !== 'ringing') }]
    : groups.map(({ kind, callIds }) => ({ kind, rows: callIds.flatMap((id) => rows.filter(({ call }) => call.id === id)) }));
  const grouped: readonly Cluster[] = clusters.filter((cluster) => cluster.rows.length > 1);
  const singles = rows
    .filter((row) => !grouped.some((cluster) => cluster.rows.includes(row)))
    .map((row): Cluster => ({ kind: undefined, rows: [row] }));
  return [...grouped, ...singles].sort((left, right) => urgency(left) - urgency(right)).flatMap(placesIn);
}

/** The one call that needs the agent first. */
export function loudestCall(arranged: readonly ArrangedCall[]): string | undefined {
  const [first, ...others] = arranged.map(({ row }) => row.call);
  if (!first) return undefined;
  return others.reduce((loudest, call) => (RANKS[call.state] < RANKS[loudest.state] ? call : loudest), first).id;
}

function urgency({ rows }: Cluster): number {
  return Math.min(...rows.map(({ call }) => RANKS[call.state]));
}

function placesIn({ kind, rows }: Cluster): readonly ArrangedCall[] {
  return rows.map((row, index) => {
    const place = index === 0 ? 'first' : index === rows.length - 1 ? 'last' : 'middle';
    return { row, group: kind && { kind, id: rows[0]?.call.id ?? '', place, rows } };
  });
}
