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
