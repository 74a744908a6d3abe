import type { CallListRow } from '@hookswitch/hooks';
import { useState } from 'react';

interface Seen {
  readonly rows: readonly CallListRow[];
  /** How often something came to lie where something else was. */
  readonly moves: number;
}

/**
 * A word that changes when buttons may have moved: a first call has come where nothing was, or one is gone and those after it
 * moved up. One that joins below moves nothing.
 */
export function useMoves(rows: readonly CallListRow[]): string {
  const [seen, setSeen] = useState<Seen>({ rows, moves: 0 });
  if (seen.rows === rows) return String(seen.moves);
  const hasMoved =
    (seen.rows.length === 0 && rows.length > 0) || seen.rows.some(({ call }) => !rows.some((row) => row.call.id === call.id));
  const next = { rows, moves: seen.moves + (hasMoved ? 1 : 0) };
  setSeen(next);
  return String(next.moves);
}
