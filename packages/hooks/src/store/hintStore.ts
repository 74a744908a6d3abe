import type { HintBoard, PhoneStatusName, Unsubscribe } from '@hookswitch/core';
import type { HintSource } from '../props/HintSource.js';
import { nextFrame, type Schedule } from './nextFrame.js';

/** Hints for React: one small store a number, so that an event costs the same with 10 numbers or 10,000. */
export interface HintStore extends HintSource {
  /** Begins to follow the board. */
  readonly follow: () => Unsubscribe;
}

interface Cell {
  status: PhoneStatusName | undefined;
  readonly listeners: Set<() => void>;
  readonly release: Unsubscribe;
}

/** @param schedule - when a burst of changes is shown. @default with the page's next frame */
export function createHintStore(board: HintBoard, schedule: Schedule = nextFrame): HintStore {
  const cells = new Map<string, Cell>();
  const changed = new Set<string>();
  let cancel: (() => void) | undefined;

  const show = () => {
    cancel = undefined;
    const different: Cell[] = [];
    for (const number of changed) {
      const cell = cells.get(number);
      const status = board.get(number);
      if (!cell || cell.status === status) continue;
      cell.status = status;
      different.push(cell);
    }
    changed.clear();
    // All of the burst is in place before anybody looks: who reads several numbers never sees half of it.
    for (const cell of different) for (const listener of [...cell.listeners]) if (cell.listeners.has(listener)) listener();
  };

  const note = (number: string) => {
    if (!cells.has(number)) return;
    changed.add(number);
    cancel ??= schedule(show);
  };

  const cellOf = (number: string): Cell => {
    const known = cells.get(number);
    if (known) return known;
    const cell: Cell = { status: board.get(number), listeners: new Set(), release: board.want([number]) };
    cells.set(number, cell);
    return cell;
  };

  return {
    get(number) {
      const cell = cells.get(number);
      return cell ? cell.status : board.get(number);
    },
    subscribe(number, onChange) {
      const cell = cellOf(number);
      // One entry per subscription: the same listener may watch a number twice.
      const listener = () => onChange();
      cell.listeners.add(listener);
      return () => {
        if (!cell.listeners.delete(listener) || cell.listeners.size > 0) return;
        cells.delete(number);
        cell.release();
      };
    },
    follow() {
      const leave = board.subscribe(note);
      for (const number of cells.keys()) note(number);
      return () => {
        leave();
        cancel?.();
        cancel = undefined;
      };
    },
  };
}
