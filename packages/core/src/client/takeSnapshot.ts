import type { Clock } from '../lib/clock.js';
import type { Emitter } from '../lib/emitter.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';
import type { Call } from '../state/call.js';
import { reduceSnapshot } from '../state/reduceCalls.js';
import type { CallTimes } from './keepCallTimes.js';
import type { ClientEvent } from './PhoneClient.js';
import type { StateHolder } from './stateHolder.js';

/** What a snapshot changes, and who hears of it. */
export interface SnapshotParts {
  readonly state: StateHolder;
  readonly events: Emitter<ClientEvent>;
  readonly clock: Clock;
  readonly callTimes: CallTimes;
}

/** Takes the line's calls as the server lists them, with what the tab remembers of them. */
export function takeSnapshot(
  { state, events, clock, callTimes }: SnapshotParts,
  listed: readonly PhoneEvent[],
  raced: readonly PhoneEvent[],
): void {
  let gone: readonly Call[] = [];
  state.set((before) => {
    const now = clock.now();
    const next = reduceSnapshot(before, listed, raced, now);
    gone = callTimes.takeGone(next);
    return callTimes.recall(next, now);
  });
  for (const call of gone) events.emit({ type: 'call', change: { type: 'ended', call, reason: 'lost' } });
}
