import type { Permission } from '@hookswitch/core';
import { usePermission } from './usePermission.js';
import { usePhoneState } from './usePhoneState.js';

/** What calling somebody means now, and whether it may be done: a consultation while a call is up, a plain call otherwise. */
export function useCallAction(): { readonly action: 'dial' | 'consult'; readonly permission: Permission } {
  // Nobody can be asked about a call that is still being dialled.
  const isTalking = usePhoneState(
    (state) => !state.options.allowDialInCall && state.calls.some((call) => call.state === 'established' || call.state === 'held'),
  );
  const action = isTalking ? 'consult' : 'dial';
  return { action, permission: usePermission(action) };
}
