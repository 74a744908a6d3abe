import type { UserDataSchema } from '@hookswitch/core/schema';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { callOfAttention } from '../store/callRows.js';
import { stateOfCall } from './stateOfCall.js';
import type { UserDataPanelProps } from './UserDataPanelProps.js';
import { useProblems } from './useProblems.js';
import { useSendData } from './useSendData.js';

/** What `useUserDataPanel` takes. */
export interface UserDataPanelOptions {
  /** The call whose data are shown. @default the call that needs the agent first */
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
  const call = usePhoneState(({ calls }) => (callId === undefined ? callOfAttention(calls) : calls.find(({ id }) => id === callId)));
  const { problems, note, forget } = useProblems(stateOfCall);
  return {
    call,
    permission: usePermission('set-data', call?.id),
    problem: call && problems.get(call.id),
    onSetData: useSendData({ note, forget }),
    schema,
  };
}
