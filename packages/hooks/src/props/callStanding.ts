import type { PhoneState } from '@hookswitch/core';

/** How the line stands for a call that failed: one that comes late after all, or another one, makes the problem an old story. */
export function callStanding({ calls }: PhoneState, _: 'call'): string {
  return calls.map((call) => call.id).join(' ');
}
