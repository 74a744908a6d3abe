import type { EndedCall } from '@hookswitch/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { partedConsultation } from '../store/partedConsultation.js';
import type { CallNotice } from './CallListProps.js';

/** What an agent must hear of a call that has ended, and the way to put it away. */
export function useCallNotice(): { readonly notice: CallNotice | undefined; readonly dismiss: () => void } {
  const [dismissed, setDismissed] = useState<EndedCall['call']>();
  const parted = useParted();
  const bad = useBadEnd();
  const latest = parted && bad && bad.at > parted.at ? bad : (parted ?? bad);
  const dismiss = useCallback(() => setDismissed(latest?.call), [latest]);
  return { notice: latest && latest.call !== dismissed ? latest : undefined, dismiss };
}

/** An end that parted a consultation. What became of the other call meanwhile is to be seen there: then this is no news. */
function useParted(): CallNotice | undefined {
  const { store } = usePhoneContext();
  const [parted, setParted] = useState<CallNotice>();
  useEffect(
    () =>
      store.subscribe((after, before) => {
        const notice = partedConsultation(before, after);
        if (notice) setParted(notice);
      }),
    [store],
  );
  const isSo = usePhoneState(({ calls }) => {
    const { other } = parted ?? {};
    return calls.some((call) => call.id === other?.id && call.state === other.state) && !isOvertaken(parted, calls);
  });
  return isSo ? parted : undefined;
}

/**
 * Ends that went wrong: a call that failed, one lost in a gap, one that nobody took. A call that was up before (the customer
 * who waits during a consultation) hides none of them.
 */
function useBadEnd(): CallNotice | undefined {
  const last = usePhoneState(({ calls, ended }) => {
    const latest = ended.at(-1);
    return isOvertaken(latest, calls) ? undefined : latest;
  });
  return useMemo(() => {
    const isBad =
      last && (last.reason === 'failed' || last.reason === 'lost' || (last.reason === 'unanswered' && last.call.direction === 'outgoing'));
    return isBad ? { ...last, other: undefined } : undefined;
  }, [last]);
}

function isOvertaken(ended: EndedCall | undefined, calls: readonly EndedCall['call'][]): boolean {
  return ended !== undefined && calls.some((call) => call.startedAt.at > ended.at);
}
