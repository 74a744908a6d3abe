import { useCallback, useEffect, useRef, useState } from 'react';
import { startTimer } from '../internal/timers.js';
import { copyText } from './copyText.js';

/** What became of a copied number, as long as it is news. */
export interface Copied {
  readonly number: string;
  readonly isDone: boolean;
}

const NEWS_MS = 4_000;

/** The last number that was copied, for a while, and what copies one. */
export function useCopy(): [Copied | undefined, (number: string) => void] {
  const [copied, setCopied] = useState<Copied>();
  const latest = useRef(0);
  useEffect(() => (copied ? startTimer(NEWS_MS, () => setCopied(undefined)) : undefined), [copied]);
  const copy = useCallback((number: string) => {
    latest.current += 1;
    const mine = latest.current;
    void copyText(number).then((isDone) => {
      if (mine === latest.current) setCopied({ number, isDone });
    });
  }, []);
  return [copied, copy];
}
