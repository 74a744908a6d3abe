import type { Hint, PhoneStatusName } from '@hookswitch/core';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { createHintList } from '../store/hintList.js';

/**
 * The state of one number's line, or `undefined` while unknown. Only this number's changes render.
 *
 * @example
 * ```tsx
 * return <p>{usePhoneHint('1001') ?? 'unknown'}</p>;
 * ```
 */
export function usePhoneHint(number: string): PhoneStatusName | undefined {
  const { hints } = usePhoneContext();
  const subscribe = useCallback((onChange: () => void) => hints.subscribe(number, onChange), [hints, number]);
  return useSyncExternalStore(subscribe, () => hints.get(number), unknown);
}

/**
 * The states of a short list of numbers, those not known left out. For a long list, let each cell use `usePhoneHint`.
 *
 * @example
 * ```tsx
 * const hints = usePhoneHints(['1001', '1002']);
 * return <p>{hints.get('1001')?.status ?? 'unknown'}</p>;
 * ```
 */
export function usePhoneHints(numbers: readonly string[]): ReadonlyMap<string, Hint> {
  const { hints } = usePhoneContext();
  // A list made anew at every render is the same list as long as it says the same.
  const key = numbers.join('\n');
  const list = useMemo(() => createHintList(hints, key === '' ? [] : key.split('\n')), [hints, key]);
  return useSyncExternalStore(list.subscribe, list.get, noneKnown);
}

/** React hydrates with what the server rendered, and the server knows no states. */
const unknown = () => undefined;
const NONE: ReadonlyMap<string, Hint> = new Map();
const noneKnown = () => NONE;
