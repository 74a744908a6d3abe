import type { Call } from '@hookswitch/core';
import { useCallback, useState } from 'react';
import type { CallHandlers } from '../incoming/CallHandlers.js';
import { bareKey, isUnanswered, type SentDatum } from './sentData.js';

/** Sends data of one call, and remembers what was sent until the server says something of it: no event will confirm it. */
export function useSentData({ onSetData }: Pick<CallHandlers, 'onSetData'>, { id, userData }: Pick<Call, 'id' | 'userData'>) {
  const [sent, setSent] = useState<readonly SentDatum[]>([]);
  const unanswered = sent.filter((datum) => isUnanswered(datum, userData));
  // For good: the server may say later once more what it had said before.
  if (unanswered.length < sent.length) setSent(unanswered);
  const send = useCallback(
    async (key: string, value: string) => {
      const name = bareKey(key);
      // Before it is sent: the answer may come back sooner than the word that it was sent.
      const datum = { key: name, value, before: userData.get(name) };
      const isSent = await onSetData(id, key, value);
      if (isSent) setSent((now) => [...now.filter((other) => other.key !== name), datum]);
      return isSent;
    },
    [onSetData, id, userData],
  );
  return { sent, send };
}
