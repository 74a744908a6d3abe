import { isTurned } from '../calls/confirmation.js';
import type { Clock } from '../lib/clock.js';
import type { CallChange } from '../state/callChanges.js';
import { createRecent } from './recent.js';

/**
 * Calls whose hold or resume timed out and may still come. It is a toggle: the same again would undo it. So it waits until
 * the call changed, or a snapshot that was asked for later has told, or half a minute has passed.
 */
export interface OverdueHolds {
  add(callId: string): void;
  list(): readonly string[];
  observe(changes: readonly CallChange[]): void;
  snapshotAsked(): void;
  snapshotCame(): void;
  clear(): void;
}

const NONE: readonly string[] = [];

export function createOverdueHolds(clock: Clock, ms: number, onChange: () => void): OverdueHolds {
  /** Each with the number of snapshots that must have come: answers carry no id, so they are counted. */
  const overdue = createRecent<string, number>(clock, ms, onChange);
  let asked = 0;
  let came = 0;
  const lift = (isOver: (callId: string, needed: number) => boolean) => {
    const over = overdue.entries().filter(([callId, needed]) => isOver(callId, needed));
    for (const [callId] of over) overdue.delete(callId);
    if (over.length > 0) onChange();
  };
  return {
    add: (callId) => overdue.add(callId, asked + 1),
    list: () => (overdue.size === 0 ? NONE : overdue.keys()),
    observe: (changes) =>
      lift((callId) => changes.some((change) => isTurned(change, [callId]) || (change.type === 'ended' && change.call.id === callId))),
    snapshotAsked() {
      asked += 1;
    },
    snapshotCame() {
      came += 1;
      lift((_callId, needed) => came >= needed);
    },
    clear() {
      asked = 0;
      came = 0;
      lift(() => true);
    },
  };
}
