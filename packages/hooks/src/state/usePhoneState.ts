import type { PhoneState } from '@hookswitch/core';
import { useState, useSyncExternalStore } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { createKeptSelection } from '../store/keptSelection.js';

/**
 * A part of the phone's state. It renders when the part is another one: a primitive by its value, a list, a Map or an object by
 * what it holds. A selector may make one on the spot; what it makes one inside of another is different each time, and renders
 * with every change of the state.
 *
 * @example
 * ```tsx
 * const isDnd = usePhoneState((state) => state.dnd);
 * const { name, count } = usePhoneState((state) => ({ name: state.user?.fullName, count: state.calls.length }));
 * ```
 */
export function usePhoneState<T>(selector: (state: PhoneState) => T): T {
  const { store } = usePhoneContext();
  const [select] = useState(createKeptSelection<T>);
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState(), selector),
    () => select(store.getInitialState(), selector),
  );
}
