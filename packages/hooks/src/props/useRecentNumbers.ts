import type { Call, PhoneState, TextMemory } from '@hookswitch/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { usePhoneEvents } from '../state/usePhoneEvents.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { RecentNumber } from './DialPadProps.js';
import { createRecentList } from './recentList.js';

/** What `useRecentNumbers` takes. */
export interface RecentNumbersOptions {
  /** Where the list outlives the page, such as `tabMemory('my-crm-recent')`. Only its own user is shown it. @default nowhere */
  readonly memory?: Pick<TextMemory, 'read' | 'write'> | undefined;
  /** How many. @default 10 */
  readonly limit?: number | undefined;
}

/** Who was called of late. */
export interface RecentNumbers {
  /** Each number once, the latest first. */
  readonly recent: readonly RecentNumber[];
  readonly add: (entry: RecentNumber) => void;
  readonly clear: () => void;
}

/**
 * The numbers this line called in this session, from whatever part or phone they were dialled. Nothing is stored unless the
 * host gives a memory; the options are read once.
 *
 * @example
 * ```tsx
 * const { recent } = useRecentNumbers({ memory: tabMemory('my-crm-recent') });
 * return <ul>{recent.map(({ number, name }) => <li key={number}>{name || number}</li>)}</ul>;
 * ```
 */
export function useRecentNumbers({ memory, limit = 10 }: RecentNumbersOptions = {}): RecentNumbers {
  const { store } = usePhoneContext();
  const [list] = useState(() => createRecentList({ memory, limit }));
  const username = usePhoneState((state) => state.username);
  useEffect(() => list.begin(username, calledIn(store.getState())), [list, store, username]);
  usePhoneEvents((change) => {
    // Who it is may come after the call itself, and what it is called after that.
    const isNews = change.type === 'started' || (change.type === 'changed' && !isSameParty(change.call, change.previous));
    if (isNews && change.call.direction === 'outgoing') list.add(partyOf(change.call));
  });
  return { recent: useSyncExternalStore(list.subscribe, list.get, list.get), add: list.add, clear: list.clear };
}

/** What the line has called, oldest first. Calls that ended with a session that was left may be another agent's. */
function calledIn({ calls, ended }: PhoneState): readonly RecentNumber[] {
  const over = ended.filter(({ reason }) => reason !== 'unknown').map(({ call }) => call);
  return [...over, ...calls].filter(({ direction }) => direction === 'outgoing').map(partyOf);
}

function partyOf({ number, name }: Call): RecentNumber {
  return { number, name };
}

function isSameParty(left: Call, right: Call): boolean {
  return left.number === right.number && left.name === right.name;
}
