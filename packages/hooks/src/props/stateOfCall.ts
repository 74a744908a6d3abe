import type { PhoneState } from '@hookswitch/core';

/** How a call stands, for a problem that is about it; `undefined` once it has ended. */
export function stateOfCall(state: PhoneState, callId: string): string | undefined {
  return state.calls.find((call) => call.id === callId)?.state;
}
