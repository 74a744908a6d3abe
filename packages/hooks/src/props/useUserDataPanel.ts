import type { Call } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { stateOfCall } from './stateOfCall.js';
import type { UserDataPanelProps } from './UserDataPanelProps.js';
import { useProblems } from './useProblems.js';
import { useSendData } from './useSendData.js';

/** What `useUserDataPanel` takes. */
export interface UserDataPanelOptions {
  /** The call whose data are shown. @default whom the agent talks to, else who rings, else who waits */
  readonly callId?: string | undefined;
  /** What the attached data mean; define it outside of the component. */
  readonly schema?: UserDataSchema | undefined;
}

/**
 * Everything `UserDataPanelView` needs.
 *
 * @example
 * ```tsx
 * <UserDataPanelView {...useUserDataPanel({ schema: customerData })} />
 * ```
 */
export function useUserDataPanel({ callId, schema }: UserDataPanelOptions = {}): UserDataPanelProps {
  const call = usePhoneState(({ calls }) => (callId === undefined ? callInHand(calls) : calls.find(({ id }) => id === callId)));
  const { problems, note, forget } = useProblems(stateOfCall);
  return {
    call,
    permission: usePermission('set-data', call?.id),
    problem: call && problems.get(call.id),
    onSetData: useSendData({ note, forget }),
    schema,
  };
}

/** Whoever is talked to stays, whatever rings meanwhile; a customer who waits comes before the colleague who is being asked. */
const ORDER: readonly Call['state'][] = ['established', 'ringing', 'held', 'dialing', 'failed', 'released'];

function callInHand(calls: readonly Call[]): Call | undefined {
  return ORDER.flatMap((state) => calls.filter((call) => call.state === state))[0];
}
