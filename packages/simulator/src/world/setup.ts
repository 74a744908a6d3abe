import { join } from './bridge.js';
import { holdOthers } from './hold.js';
import { identityOf } from './identity.js';
import { announce, createLeg, release } from './legs.js';
import type { Leg, Party } from './model.js';
import type { Pbx } from './pbx.js';
import { inherit } from './userData.js';

/** What happens to a caller whose call is not taken. */
export interface NotTaken {
  /** Nobody picked up in time. */
  readonly onTimeout: () => void;
  /** The last phone that rang was hung up. */
  readonly onDeclined: () => void;
}

/** Rings phones for a caller until one is picked up, all are hung up, the caller leaves, or time is over. */
export function ring(pbx: Pbx, caller: Leg, parties: readonly Party[], forMs: number, notTaken: NotTaken): void {
  const ringing = new Set<Leg>();
  const stop = pbx.after(forMs, () => {
    silence();
    notTaken.onTimeout();
  });
  const silence = () => {
    stop();
    caller.setup = undefined;
    for (const leg of [...ringing]) {
      ringing.delete(leg);
      release(pbx, leg);
    }
  };
  const setup = {
    answered(leg: Leg) {
      ringing.delete(leg);
      silence();
      join(pbx, caller, leg);
    },
    declined(leg: Leg) {
      ringing.delete(leg);
      if (ringing.size > 0) return;
      silence();
      notTaken.onDeclined();
    },
    cancelled: silence,
  };
  caller.setup = setup;
  for (const party of parties) {
    const leg = ringFor(pbx, caller, party);
    leg.setup = setup;
    ringing.add(leg);
  }
  // Announced once all ring: a listener that answers at once finds the call complete.
  for (const leg of [...ringing]) if (leg.state === 'ringing') announce(pbx, leg);
}

/** Picks up a ringing leg; a call this phone was talking on goes on hold. */
export function pickUp(pbx: Pbx, leg: Leg): boolean {
  if (leg.state !== 'ringing' || !leg.setup) return false;
  holdOthers(pbx, leg);
  leg.setup.answered(leg);
  return true;
}

/** A new leg that rings for a caller: it knows the caller, the conversation and its data. */
function ringFor(pbx: Pbx, caller: Leg, party: Party): Leg {
  const leg = createLeg(pbx, {
    party,
    direction: 'Incoming',
    state: 'ringing',
    other: identityOf(caller.party),
    linkedId: caller.linkedId,
  });
  leg.queueName = caller.queueName;
  inherit(caller, leg);
  return leg;
}
