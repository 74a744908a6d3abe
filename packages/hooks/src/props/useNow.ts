import { useCallback } from 'react';
import { usePhone } from '../provider/usePhone.js';

/** The time on the client's clock, as a function that can be handed on: a clock may be a class, whose method alone would be lost. */
export function useNow(): () => number {
  const { clock } = usePhone();
  return useCallback(() => clock.now(), [clock]);
}
