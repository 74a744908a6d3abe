import { enter, release } from './legs.js';
import type { Leg } from './model.js';
import type { Pbx } from './pbx.js';

/** How long the network takes to say no, in milliseconds. */
const REFUSED_AFTER = 200;
/** How long the caller hears the busy tone, in milliseconds. */
const TONE = 1_000;

/** Lets a call fail: who dialled hears of it and is released a moment later, who was being transferred is just cut off. */
export function fail(pbx: Pbx, caller: Leg): void {
  if (caller.state !== 'dialing') {
    release(pbx, caller);
    return;
  }
  let stop = pbx.after(REFUSED_AFTER, () => {
    enter(pbx, caller, 'failed');
    stop = pbx.after(TONE, () => release(pbx, caller));
  });
  const nobodyRings = () => {};
  caller.setup = { answered: nobodyRings, declined: nobodyRings, cancelled: () => stop() };
}
