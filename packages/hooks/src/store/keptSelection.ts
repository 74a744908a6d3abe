import type { PhoneState } from '@hookswitch/core';
import { shallow } from 'zustand/vanilla/shallow';

/** A part of a state; the same object as before for as long as it says the same. */
export type KeptSelection<T> = (state: PhoneState, select: (state: PhoneState) => T) => T;

/**
 * Makes the memory of one component's selection. React asks for a part of the state more than once a render and wants the same
 * each time, or it renders for ever: a selector that makes an object is asked once for each state.
 */
export function createKeptSelection<T>(): KeptSelection<T> {
  let last: { readonly state: PhoneState; readonly select: (state: PhoneState) => T; readonly value: T } | undefined;
  return (state, select) => {
    if (last?.state === state && last.select === select) return last.value;
    const next = select(state);
    const value = last && isHeld(next) && shallow(last.value, next) ? last.value : next;
    last = { state, select, value };
    return value;
  };
}

/** Whether all that a value says is what it holds. A Date, an Error or an object of a class looks empty, and says something. */
function isHeld(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return [Object.prototype, Array.prototype, Map.prototype, Set.prototype, null].includes(Object.getPrototypeOf(value));
}
