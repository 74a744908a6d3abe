import type { Call, PhoneState, TextMemory } from '@hookswitch/core';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { usePhoneEvents } from '../state/usePhoneEvents.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { RecentNumber } from './DialPadProps.js';
import { createRecentList } from './recentList.js';

/** What `useRecentNumbers` takes. */
export interface RecentNumbersOptions {
  /** Where the list outlives the page, such as `tabMemory('my-crm-recent')`. Only its own user is shown it, and with single sign-on, where the user has no name, nothing is kept. @default nowhere */
  readonly memory?: Pick<TextMemory, 'read' | 'write'> | undefined;
  /** How many. @default 10 */
  readonly limit?: number | undefined;
}

/** Who was called of late. */
export interface RecentNumbers {
  /** Each number once, the latest first. */
  readonly recent: readonly RecentNumber[];
  /** Puts a number first. Given the call it became, that call is listed by this number, whatever the dial plan made of it. */
  readonly add: (entry: RecentNumber, call?: Call) => void;
  readonly clear: () => void;
}

/** What was typed for a call, and the number it was told with: the dial plan may write it otherwise. */
interface TypedNumber {
  readonly typed: string;
  readonly called: string;
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
  const [typedFor] = useState(() => new Map<string, TypedNumber>());
  const session = usePhoneState((state) => state.session);
  const username = usePhoneState((state) => state.username);
  useEffect(() => list.begin({ session, username }, calledIn(store.getState())), [list, store, session, username]);
  usePhoneEvents((change) => {
    // Who it is may come after the call itself, and what it is called after that.
    const isNews =
      change.type === 'started' || change.type === 'found' || (change.type === 'changed' && !isSameParty(change.call, change.previous));
    if (!isNews || change.call.direction !== 'outgoing') return;
    const { id, number, name } = change.call;
    const known = typedFor.get(id);
    // Passed on to somebody else, the call is one with them.
    const isTyped = known !== undefined && [number, ''].includes(known.called);
    list.add({ number: isTyped ? known.typed : number, name });
  });
  const add = useCallback<RecentNumbers['add']>(
    ({ number, name }, call) => {
      if (call) typedFor.set(call.id, { typed: number, called: call.number });
      list.add({ number, name: name || (call?.name ?? '') }, call?.number);
    },
    [list, typedFor],
  );
  return { recent: useSyncExternalStore(list.subscribe, list.get, list.get), add, clear: list.clear };
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
