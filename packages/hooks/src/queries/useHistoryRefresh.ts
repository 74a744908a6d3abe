import type { CallHistoryEntry } from '@hookswitch/core/directory';
import { useEffect } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { callHistoryKey } from './callHistoryQuery.js';

/** The server writes a call down a moment after it ended: the vendor's own interface waits as long. */
const WRITTEN_AFTER_MS = 3_000;
/** And looks again this much later, while the call is still said to go on. */
const AGAIN_AFTER_MS = 2_000;
const MOST_LOOKS = 5;

/** Has the history asked for anew when a call of ours has ended: it is never pushed. */
export function useHistoryRefresh(): void {
  const { client, queryClient } = usePhoneContext();
  useEffect(() => {
    let cancel: (() => void) | undefined;
    const look = async (looks: number) => {
      await queryClient.invalidateQueries({ queryKey: callHistoryKey(client) });
      lookAgain(looks);
    };
    const lookAgain = (looks: number) => {
      const goesOn = queryClient
        .getQueriesData<readonly CallHistoryEntry[]>({ queryKey: callHistoryKey(client) })
        .some(([, entries]) => entries?.some(({ outcome }) => outcome === 'ongoing'));
      if (goesOn && looks < MOST_LOOKS && isMounted && client.getState().calls.length === 0) lookAfter(AGAIN_AFTER_MS, looks + 1);
    };
    const lookAfter = (ms: number, looks: number) => {
      cancel?.();
      cancel = client.clock.after(ms, () => void look(looks));
    };
    let isMounted = true;
    const leave = client.onEvent((event) => {
      if (event.type === 'call' && event.change.type === 'ended') lookAfter(WRITTEN_AFTER_MS, 1);
    });
    // Opened right after a call, the history is found as it was before.
    // A clock that was set back during the call puts its end into the future: then it ended just now.
    const over = Math.max(0, client.clock.now() - (client.getState().ended.at(-1)?.at ?? Number.NEGATIVE_INFINITY));
    if (over < WRITTEN_AFTER_MS) lookAfter(WRITTEN_AFTER_MS - over, 1);
    else if (over < MOST_LOOKS * WRITTEN_AFTER_MS) cancel = client.clock.after(AGAIN_AFTER_MS, () => lookAgain(1));
    return () => {
      isMounted = false;
      leave();
      cancel?.();
    };
  }, [client, queryClient]);
}
