import { hangUp, join, part } from './bridge.js';
import { connectedLeg, placeCall } from './calls.js';
import { bareNumber, findDestination } from './destination.js';
import { toggleHold } from './hold.js';
import { enter, isConnected, legsOf, release } from './legs.js';
import type { Leg, Line } from './model.js';
import type { Pbx } from './pbx.js';
import { enterRoom } from './rooms.js';
import { route } from './route.js';
import { olderId } from './uniqueId.js';
import { share } from './userData.js';

/** How long a slow server keeps the leg of an agent who transferred a call, in milliseconds: longer than a client waits. */
const LATE_RELEASE = 8_000;

/** Sends the other party of the current call to a number, and leaves. A number nobody has changes nothing. */
export function transferBlind(pbx: Pbx, line: Line, dialled: string): boolean {
  const number = bareNumber(dialled);
  const leg = connectedLeg(legsOf(pbx, line));
  if (!leg?.peer || findDestination(pbx, number).kind === 'nowhere') return false;
  const caller = leg.peer;
  caller.isAsked = false;
  share(leg, caller);
  part(leg);
  if (pbx.beliefs.blindTransfer === 'releases-at-once') release(pbx, leg);
  else leg.onReleased.push(pbx.after(LATE_RELEASE, () => release(pbx, leg)));
  // Who was called now calls on: the dial plan knows the transferred party as the source.
  if (caller.direction === 'Incoming') {
    caller.variables.set('XIVO_SRCNUM', caller.party.kind === 'line' ? caller.party.line.number : caller.party.customer.number);
    caller.variables.set('XIVO_DSTNUM', number);
  }
  route(pbx, caller, number);
  return true;
}

/** Puts the current call on hold and dials somebody to ask first. */
export function startTransfer(pbx: Pbx, line: Line, number: string): boolean {
  const connected = legsOf(pbx, line).filter(isConnected);
  const first = connectedLeg(connected);
  if (!first || line.consultation || legsOf(pbx, line).some((leg) => leg.state === 'dialing')) return false;
  const second = placeCall(pbx, first.party, number, { about: first, isAsked: true });
  if (!second) return false;
  line.consultation = { first, second };
  return true;
}

/** Joins the two others and leaves; both must be there. */
export function completeTransfer(pbx: Pbx, line: Line): boolean {
  const { consultation } = line;
  if (!consultation) return false;
  const { first, second } = consultation;
  if (!isConnected(first) || !isConnected(second)) return false;
  const meeting = meet(first, second);
  if (!meeting) return false;
  // The oldest id wins on all four legs, so ours end under an id the consultation did not begin with.
  const linkedId = olderId(first.linkedId, second.linkedId);
  first.linkedId = linkedId;
  second.linkedId = linkedId;
  part(first);
  part(second);
  release(pbx, first);
  release(pbx, second);
  meeting(pbx);
  return true;
}

/** Ends the asking, or the attempt at it, and goes back to the first call. */
export function cancelTransfer(pbx: Pbx, line: Line): boolean {
  const { consultation } = line;
  if (!consultation) return false;
  const { first, second } = consultation;
  hangUp(pbx, second);
  line.consultation = undefined;
  if (pbx.settings.afterCancel === 'resumed' && first.state === 'held') toggleHold(pbx, first);
  return true;
}

/** Makes every connected call of a line talk at once: the phone mixes them itself. */
export function conferenceOnPhone(pbx: Pbx, line: Line): boolean {
  const connected = legsOf(pbx, line).filter(isConnected);
  if (connected.length < 2) return false;
  line.consultation = undefined;
  for (const leg of connected) if (leg.state === 'held') enter(pbx, leg, 'established');
  return true;
}

/** Who meets whom: two parties, or one party and the room the other call was in. Machines meet nobody. */
function meet(first: Leg, second: Leg): ((pbx: Pbx) => void) | undefined {
  const a = first.peer;
  const b = second.peer;
  if (a && b) return (pbx) => join(pbx, a, b);
  const room = first.room ?? second.room;
  const visitor = a ?? b;
  if (!room || !visitor) return undefined;
  return (pbx) => {
    visitor.isAsked = false;
    enterRoom(pbx, visitor, room);
  };
}
