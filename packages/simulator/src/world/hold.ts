import { enter, isConnected } from './legs.js';
import type { Leg } from './model.js';
import type { Pbx } from './pbx.js';

/** Puts every talking leg of the same phone on hold: a handset has one ear. */
export function holdOthers(pbx: Pbx, leg: Leg): void {
  for (const other of pbx.legs) if (other !== leg && other.state === 'established' && isSamePhone(other, leg)) enter(pbx, other, 'held');
}

/** Holds a talking leg, resumes a held one; anything else makes no sense. */
export function toggleHold(pbx: Pbx, leg: Leg): boolean {
  if (!isConnected(leg)) return false;
  if (leg.state === 'established') {
    enter(pbx, leg, 'held');
    return true;
  }
  holdOthers(pbx, leg);
  if (pbx.beliefs.resume === 'dialing-first') enter(pbx, leg, 'dialing');
  enter(pbx, leg, 'established');
  return true;
}

function isSamePhone(a: Leg, b: Leg): boolean {
  if (a.party.kind === 'outside' || b.party.kind === 'outside') return false;
  return a.party.line === b.party.line && a.party.device === b.party.device;
}
