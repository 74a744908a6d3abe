import type { PhoneStatusName } from '@hookswitch/core';
import type { HintSource } from '@hookswitch/hooks';
import { useCallback, useSyncExternalStore } from 'react';

/** The state of one number, re-rendering its caller when that number's state changes and for no other. */
export function useHint(hints: HintSource, number: string): PhoneStatusName | undefined {
  const subscribe = useCallback((onChange: () => void) => hints.subscribe(number, onChange), [hints, number]);
  const get = useCallback(() => hints.get(number), [hints, number]);
  return useSyncExternalStore(subscribe, get, unknown);
}

/** React hydrates with what the server rendered, and the server knows no states. */
const unknown = () => undefined;
