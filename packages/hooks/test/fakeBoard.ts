import type { HintBoard, PhoneStatusName } from '@hookswitch/core';
import type { Schedule } from '../src/store/nextFrame.js';

/** A board with the other end in the test's hands. */
export interface FakeBoard extends HintBoard {
  /** Numbers wanted now, each as often as it is wanted. */
  readonly wanted: readonly string[];
  readonly listeners: () => number;
  readonly tell: (number: string, status: PhoneStatusName | undefined) => void;
}

export function createFakeBoard(known: Readonly<Record<string, PhoneStatusName>> = {}): FakeBoard {
  const statuses = new Map(Object.entries(known));
  const wanted: string[] = [];
  const listeners = new Set<(number: string, status: PhoneStatusName | undefined) => void>();
  return {
    wanted,
    listeners: () => listeners.size,
    get: (number) => statuses.get(number),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want(numbers) {
      wanted.push(...numbers);
      return () => {
        for (const number of numbers) wanted.splice(wanted.indexOf(number), 1);
      };
    },
    releaseAll() {
      wanted.length = 0;
    },
    tell(number, status) {
      if (status) statuses.set(number, status);
      else statuses.delete(number);
      for (const listener of [...listeners]) listener(number, status);
    },
  };
}

/** Frames that come when the test says so. */
export interface Frames {
  readonly schedule: Schedule;
  readonly asked: () => number;
  readonly waiting: () => number;
  readonly next: () => void;
}

export function createFrames(): Frames {
  let asked = 0;
  const waiting = new Set<() => void>();
  return {
    schedule(run) {
      asked += 1;
      const entry = () => run();
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    asked: () => asked,
    waiting: () => waiting.size,
    next() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
  };
}
