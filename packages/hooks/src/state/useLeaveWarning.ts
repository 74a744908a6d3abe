import { useEffect } from 'react';
import { warnBeforeLeaving } from '../store/warnBeforeLeaving.js';
import { usePhoneState } from './usePhoneState.js';

/**
 * Lets the browser ask before the page is left while a call rings or is up. The call itself stays on the phone either way.
 *
 * @param isOn - @default true
 * @example
 * ```tsx
 * useLeaveWarning(preferences.warnsBeforeLeaving);
 * ```
 */
export function useLeaveWarning(isOn = true): void {
  const hasCalls = usePhoneState((state) => state.calls.length > 0);
  useEffect(() => (isOn && hasCalls ? warnBeforeLeaving() : undefined), [isOn, hasCalls]);
}
