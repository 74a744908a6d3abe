import { useEffect, useState } from 'react';
import { startTimer } from '../internal/timers.js';
import { startOfDay } from './startOfDay.js';

/** How long a heading may be wrong after the clock was set. */
const LONGEST_MS = 60_000;

/** The first moment of today. Renders its caller at midnight, and at no other time. */
export function useToday(now: () => number): number {
  const [today, setToday] = useState(() => startOfDay(now()));
  useEffect(() => {
    let cancel: (() => void) | undefined;
    const look = () => {
      setToday(startOfDay(now()));
      // A page's timers and its clock need not agree: a laptop may sleep, and a clock may be set. So it looks again meanwhile.
      cancel = startTimer(Math.min(LONGEST_MS, Math.max(1_000, startOfDay(now(), 1) - now())), look);
    };
    look();
    return () => cancel?.();
  }, [now]);
  return today;
}
