import type { EndedCall, PhoneState } from '@hookswitch/core';
import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { CallNotice } from './CallListProps.js';

/** What an agent must hear of a call that has ended, and the way to put it away. */
export function useCallNotice(): { readonly notice: CallNotice | undefined; readonly dismiss: () => void } {
  const [dismissed, setDismissed] = useState<EndedCall['call']>();
  const byOthers = useEndByOthers();
  const bad = useBadEnd();
  const latest = byOthers && bad && bad.at > byOthers.at ? bad : (byOthers ?? bad);
  const dismiss = useCallback(() => setDismissed(latest?.call), [latest]);
  return { notice: latest && latest.call !== dismissed ? latest : undefined, dismiss };
}

/** An end that was not the agent's doing, for as long as it is news. */
function useEndByOthers(): CallNotice | undefined {
  const ended = useStore(usePhoneContext().ends);
  const isNews = usePhoneState((state) => ended !== undefined && isStillNews(ended, state));
  return isNews ? ended : undefined;
}

/** What became meanwhile of the other call of a consultation is to be seen there; of any other end the next one is the news. */
function isStillNews(notice: CallNotice, { calls, ended }: PhoneState): boolean {
  if (isOvertaken(notice, calls)) return false;
  const { call, other } = notice;
  if (!other) return ended.at(-1)?.call === call;
  return calls.some(({ id, state }) => id === other.id && state === other.state);
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
