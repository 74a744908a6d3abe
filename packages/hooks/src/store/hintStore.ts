import type { HintBoard, PhoneStatusName, Unsubscribe } from '@hookswitch/core';
import type { HintSource } from '../props/HintSource.js';
import { createNextFrame, type Schedule } from './nextFrame.js';

/** Hints for React: one small store for each number that is looked at, so that an event costs the same with 10 numbers or 10,000. */
export interface HintStore extends HintSource {
  /** Has the server asked for numbers that no cell may be showing: a long list scrolls without asking anew. */
  readonly want: (numbers: readonly string[]) => Unsubscribe;
  /** Begins to follow the board. */
  readonly follow: () => Unsubscribe;
}

interface Cell {
  status: PhoneStatusName | undefined;
  readonly listeners: Set<() => void>;
  readonly release: Unsubscribe;
}

/** @param schedule - when a burst of changes is shown. @default with the page's next frame */
export function createHintStore(board: HintBoard, schedule: Schedule = createNextFrame()): HintStore {
  const cells = new Map<string, Cell>();
  const changed = new Set<string>();
  /** Listeners of any number, each in a box of its own: the same function may listen twice. */
  const ofAny = new Set<{ readonly onChange: () => void }>();
  let isAnyChanged = false;
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
    if (!isAnyChanged) return;
    isAnyChanged = false;
    for (const listener of [...ofAny]) if (ofAny.has(listener)) listener.onChange();
  };

  const note = (number: string) => {
    const isShown = cells.has(number);
    if (isShown) changed.add(number);
    if (ofAny.size > 0) isAnyChanged = true;
    else if (!isShown) return;
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
    subscribeAll(onChange) {
      const listener = { onChange };
      ofAny.add(listener);
      return () => {
        ofAny.delete(listener);
      };
    },
    want: (numbers) => board.want(numbers),
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
