import type { Moment } from '@hookswitch/core';
import { useEffect, useReducer } from 'react';

/** What `Since` needs. */
export interface SinceProps {
  readonly moment: Moment;
  readonly now: () => number;
}

/** Minutes and seconds since a moment; `≈` when it was worked out and not seen. */
export function Since({ moment, now }: SinceProps) {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now() - moment.at) / 1000));
  return (
    <span role="timer">
      {moment.exact ? '' : '≈ '}
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}
