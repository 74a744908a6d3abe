import type { PhoneStatusName } from '@hookswitch/core';
import type { Colleague, HintSource } from '@hookswitch/hooks';

/** States of lines that a test or a story can change. */
export interface FakeHints extends HintSource {
  readonly set: (number: string, status: PhoneStatusName) => void;
  readonly listeners: (number: string) => number;
}

/** A source of states that tells only those who listen to the number that changed. */
export function makeHints(initial: Readonly<Record<string, PhoneStatusName>> = {}): FakeHints {
  const states = new Map(Object.entries(initial));
  const heard = new Map<string, Set<() => void>>();
  const ofAny = new Set<() => void>();
  return {
    get: (number) => states.get(number),
    subscribe: (number, onChange) => {
      const listeners = heard.get(number) ?? new Set();
      heard.set(number, listeners.add(onChange));
      return () => listeners.delete(onChange);
    },
    set: (number, status) => {
      states.set(number, status);
      for (const listener of [...(heard.get(number) ?? []), ...ofAny]) listener();
    },
    subscribeAll: (onChange) => {
      ofAny.add(onChange);
      return () => ofAny.delete(onChange);
    },
    listeners: (number) => heard.get(number)?.size ?? 0,
  };
}

export const COLLEAGUES: readonly Colleague[] = [
  { number: '1001', name: 'Bob Martin', group: 'Sales' },
  { number: '1002', name: 'Cléa Dubois', group: 'Sales' },
  { number: '1003', name: 'Dmitri Ivanov', group: 'Sales' },
  { number: '1004', name: 'Eve O’Neill', group: 'Sales' },
  { number: '1101', name: 'Fatima Zahra', group: 'Support' },
  { number: '1102', name: 'Georg Weiß', group: 'Support' },
  { number: '1103', name: 'Hana Suzuki', group: 'Support' },
  { number: '1104', name: 'Ida Lund', group: 'Support' },
];

/** One colleague in every state there is to see. */
export const HINTS: Readonly<Record<string, PhoneStatusName>> = {
  '1001': 'AVAILABLE',
  '1002': 'CALLING',
  '1003': 'RINGING',
  '1004': 'BUSY_AND_RINGING',
  '1101': 'ONHOLD',
  '1102': 'INDISPONIBLE',
  '1103': 'DEACTIVATED',
};
