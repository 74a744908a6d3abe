import { useCallback } from 'react';
import { usePhone } from '../provider/usePhone.js';

/**
 * The time on the client's clock, as a function that can be handed on: a clock may be a class, whose method alone would be lost.
 * It is the clock of the moments in the state. It may be set back: a moment that is yet to come counts as now.
 */
export function useNow(): () => number {
  const { clock } = usePhone();
  return useCallback(() => clock.now(), [clock]);
}
