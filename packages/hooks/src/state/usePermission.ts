import { allowed, type Permission, type PhoneAction } from '@hookswitch/core';
import { useMemo } from 'react';
import { usePhoneState } from './usePhoneState.js';

/**
 * Whether an action may be done now, and if not, why not.
 *
 * @example
 * ```tsx
 * const may = usePermission('hold');
 * return <button aria-disabled={!may.ok} title={may.ok ? undefined : may.reason}>Hold</button>;
 * ```
 */
export function usePermission(action: PhoneAction, callId?: string): Permission {
  // The reason is a word, so that only another answer renders.
  const reason = usePhoneState((state) => {
    const permission = allowed(state, action, callId);
    return permission.ok ? undefined : permission.reason;
  });
  return useMemo<Permission>(() => (reason ? { ok: false, reason } : { ok: true }), [reason]);
}

/** What calling somebody means now, and whether it may be done: a consultation while a call is up, a plain call otherwise. */
export function useCallAction(): { readonly action: 'dial' | 'consult'; readonly permission: Permission } {
  // Nobody can be asked about a call that is still being dialled.
  const isTalking = usePhoneState(
    (state) => !state.options.allowDialInCall && state.calls.some((call) => call.state === 'established' || call.state === 'held'),
  );
  const action = isTalking ? 'consult' : 'dial';
  return { action, permission: usePermission(action) };
}
