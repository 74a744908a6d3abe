import type { PhoneState } from '@hookswitch/core';
import { useStore } from 'zustand';
import { usePhoneContext } from '../provider/PhoneContext.js';

/**
 * A part of the phone's state. The selector must give a primitive or a reference that the state itself holds,
 * never an object made on the spot.
 *
 * @example
 * ```tsx
 * const dnd = usePhoneState((state) => state.dnd);
 * ```
 */
export function usePhoneState<T>(selector: (state: PhoneState) => T): T {
  return useStore(usePhoneContext().store, selector);
}
