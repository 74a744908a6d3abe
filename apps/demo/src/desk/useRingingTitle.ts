import type { Messages } from '@hookswitch/components';
import { useCalls } from '@hookswitch/hooks';
import { useEffect } from 'react';

/** Who rings, in the title of the page: seen from another tab. */
export function useRingingTitle(messages: Messages): void {
  const call = useCalls().find(({ state }) => state === 'ringing');
  const who = call && (call.name || call.number || messages.unknownCaller);
  useEffect(() => {
    if (who === undefined) return undefined;
    const before = document.title;
    document.title = `☎ ${who} · Hookswitch`;
    return () => {
      document.title = before;
    };
  }, [who]);
}
