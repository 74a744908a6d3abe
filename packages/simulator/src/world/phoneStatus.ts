import type { PhoneStatusName } from '@hookswitch/core/protocol';
import type { Leg, Line } from './model.js';

/**
 * The status of a line, worked out from its phone's legs. Ringing is told before anything else, then a held call
 * ("the phone has at least one held call", whatever else it does), then a call.
 */
export function phoneStatusOf(line: Line, legs: Iterable<Leg>): PhoneStatusName {
  if (!line.registered) return 'INDISPONIBLE';
  let ringing = false;
  let held = false;
  let busy = false;
  for (const leg of legs) {
    if (leg.party.kind !== 'line' || leg.party.line !== line || leg.party.device !== 'desk') continue;
    if (leg.state === 'ringing') ringing = true;
    else if (leg.state === 'held') held = true;
    else if (leg.state !== 'released') busy = true;
  }
  if (ringing) return held || busy ? 'BUSY_AND_RINGING' : 'RINGING';
  if (held) return 'ONHOLD';
  return busy ? 'CALLING' : 'AVAILABLE';
}
