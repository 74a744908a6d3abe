import { useEffect, useState } from 'react';
import { startTimer } from '../internal/timers.js';
import { startOfDay } from './startOfDay.js';

/** The first moment of today. Renders its caller at midnight, and at no other time. */
export function useToday(now: () => number): number {
  const [today, setToday] = useState(() => startOfDay(now()));
  useEffect(() => {
    let cancel: (() => void) | undefined;
    const look = () => {
      setToday(startOfDay(now()));
      // A page's timers and its clock need not agree, and a laptop may sleep: an early or a late one looks again.
      cancel = startTimer(Math.max(1_000, startOfDay(now(), 1) - now()), look);
    };
    look();
    return () => cancel?.();
  }, [now]);
  return today;
}
