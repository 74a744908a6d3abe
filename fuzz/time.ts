import type { ManualClock } from '@hookswitch/core/testing';
import type { Seat } from './Seat.ts';

/** Longest time until everything must be well again, in virtual seconds: two minutes of requests held back, and the calls' own ends. */
const QUIET_S = 240;

/** Logs in with a password, and again whenever the session has ended: what an agent would do. */
export async function logIn({ who, client }: Seat): Promise<void> {
  await client.login({ username: who, password: '1234' }).catch(() => undefined);
}

/** Waits until every agent is back and nothing is under way; logs in again whoever was thrown out. */
export async function untilQuiet(clock: ManualClock, seats: readonly Seat[]): Promise<void> {
  for (let second = 0; second < QUIET_S; second += 1) {
    for (const seat of seats) {
      const { phase } = seat.client.getState().connection;
      if (phase === 'stopped' || phase === 'idle') void logIn(seat);
    }
    await pass(clock, 1_000);
    // Not at the first sight of quiet: a half-open socket looks quiet until its heartbeat fails.
    if (second > 30 && seats.every(isQuiet)) break;
  }
  await pass(clock, 0);
}

function isQuiet({ client }: Seat): boolean {
  const { connection, verification, pending } = client.getState();
  return connection.phase === 'online' && verification === 'verified' && pending.length === 0;
}

/** Moves time in steps that end where promises may go on: REST answers are promises. */
export async function pass(clock: ManualClock, ms: number, stepMs = 250): Promise<void> {
  let left = ms;
  do {
    const step = Math.min(left, stepMs);
    clock.advance(step);
    await settle();
    left -= step;
  } while (left > 0);
  clock.advance(0);
  await settle();
}

/** Lets promises go on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
