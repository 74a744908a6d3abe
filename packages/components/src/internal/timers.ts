import { useCallback, useSyncExternalStore } from 'react';

/** Often enough that a second is never shown late enough to be noticed, seldom enough to cost nothing. */
const TICK_MS = 250;

const listeners = new Set<() => void>();
let interval: ReturnType<typeof setInterval> | undefined;

/**
 * Whole seconds worked out from a clock, re-rendering its caller when they change and at no other time.
 * All timers of a page share one interval, so that they turn over together.
 */
export function useSeconds(now: () => number, seconds: (now: number) => number): number {
  const read = useCallback(() => Math.max(0, seconds(now())), [now, seconds]);
  return useSyncExternalStore(subscribe, read, beginning);
}

/** A server's second is another one by the time its page is hydrated. */
const beginning = () => 0;

/** Calls back once after a while; returns the way to call it off. */
export function startTimer(milliseconds: number, onTime: () => void): () => void {
  const timer = setTimeout(onTime, milliseconds);
  return () => clearTimeout(timer);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  interval ??= setInterval(tick, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(interval);
    interval = undefined;
  };
}

function tick(): void {
  for (const listener of [...listeners]) listener();
}
