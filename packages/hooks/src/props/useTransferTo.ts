import { targetCall } from '@hookswitch/core';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { HintGridProps } from './HintGridProps.js';

/** What a list of people needs to have a call given to them: the host's handler while there is a call to give away, and whether it may be. */
export function useTransferTo(
  onTransferTo: ((number: string) => void) | undefined,
): Pick<HintGridProps, 'onTransferTo' | 'transferPermission'> {
  const hasCall = usePhoneState(({ calls }) => targetCall(calls, 'blind-transfer') !== 'no-call');
  const transferPermission = usePermission('blind-transfer');
  return { onTransferTo: hasCall ? onTransferTo : undefined, transferPermission };
}
