/** XiVO's edge lets an address make this many log-in and socket requests a minute. */
const MOST_A_MINUTE = 20;

/** Watches how often requests are made. */
export interface RequestRate {
  note(): void;
  /** Whether any minute so far had as many as the edge refuses. */
  readonly isExceeded: () => boolean;
}

export function watchRequestRate(now: () => number): RequestRate {
  const lastMinute: number[] = [];
  let exceeded = false;
  return {
    note() {
      lastMinute.push(now());
      while ((lastMinute[0] ?? 0) <= now() - 60_000) lastMinute.shift();
      exceeded ||= lastMinute.length >= MOST_A_MINUTE;
    },
    isExceeded: () => exceeded,
  };
}
