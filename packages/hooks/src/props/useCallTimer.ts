import { usePhoneState } from '../state/usePhoneState.js';
import { callOfAttention } from '../store/callRows.js';
import type { CallTimerProps } from './CallTimerProps.js';
import { useNow } from './useNow.js';

/** What `useCallTimer` takes. */
export interface CallTimerOptions {
  /** The call that is timed. @default the call that needs the agent first */
  readonly callId?: string | undefined;
}

/**
 * Everything `CallTimerView` needs: of a talk since it was answered, of anything else since it is so.
 *
 * @example
 * ```tsx
 * <CallTimerView {...useCallTimer()} />
 * ```
 */
export function useCallTimer({ callId }: CallTimerOptions = {}): CallTimerProps {
  const since = usePhoneState(({ calls }) => {
    const call = callId === undefined ? callOfAttention(calls) : calls.find(({ id }) => id === callId);
    return (call?.state === 'established' && call.answeredAt) || call?.since;
  });
  return { since, now: useNow() };
}
