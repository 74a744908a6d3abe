import { useCallback, useState } from 'react';
import type { CallHandlers } from '../incoming/CallHandlers.js';
import { bareKey, type SentDatum } from './sentData.js';

/** Sends data of one call, and remembers what was sent: no event will say so. */
export function useSentData({ onSetData }: Pick<CallHandlers, 'onSetData'>, callId: string) {
  const [sent, setSent] = useState<readonly SentDatum[]>([]);
  const send = useCallback(
    async (key: string, value: string) => {
      const isSent = await onSetData(callId, key, value);
      const name = bareKey(key);
      if (isSent) setSent((before) => [...before.filter((datum) => datum.key !== name), { key: name, value }]);
      return isSent;
    },
    [onSetData, callId],
  );
  return { sent, send };
}
