import type { Call } from '../state/call.js';
import type { CallChange } from '../state/callChanges.js';
import { sameNumber } from './numberKey.js';

/** The call that a command asked for. */
export interface WantedCall {
  readonly number?: string;
  /** The CTI login of who is called. */
  readonly username?: string;
  /** The agent's own set may ring first. */
  readonly mayRing?: true;
}

/** What an event says of the far end. */
type FarEnd = Pick<Call, 'number' | 'username'>;

/** A command that waits for its call, or that timed out and may still get it. */
interface Claim {
  readonly wanted: WantedCall;
}

/** Calls made, as a list of changes shows them: new ones, and those the server now says we made. */
export function newCalls(changes: readonly CallChange[]): readonly Call[] {
  return changes
    .filter((change) => change.type === 'started' || change.type === 'found' || (change.type === 'changed' && isNowOutgoing(change)))
    .map((change) => change.call);
}

/**
 * Whose call this is, of the commands that wait and of those that timed out and whose call may still come. An event that
 * carries a command's own number is that command's. The dial plan may rewrite a number: what is so by its number nobody's is
 * a late one's, or the only one's that waits.
 *
 * @param isGuessed - the server did not say which way the call goes
 */
export function findTaker<T extends Claim>(call: Call, waiting: readonly T[], late: readonly T[], isGuessed: boolean): T | undefined {
  // A phone that dials makes the call, and one that rings may be called by anybody: what the server says of the direction at
  // first may be corrected.
  if (call.state === 'dialing' || (call.state !== 'ringing' && call.direction === 'outgoing')) return takerOf(call, waiting, late);
  const mayBeOurs = isGuessed || call.direction === 'outgoing';
  return [...waiting, ...late].find((claim) => ringsFor(claim.wanted, call, mayBeOurs));
}

/** The same for a call that failed before it was seen. */
export function takerOf<T extends Claim>(farEnd: FarEnd, waiting: readonly T[], late: readonly T[]): T | undefined {
  const isAbout = (claim: T) => isFor(claim.wanted, farEnd);
  return waiting.find(isAbout) ?? late.find(isAbout) ?? late[0] ?? (waiting.length === 1 ? waiting[0] : undefined);
}

/** Whether the far end is what was asked for: numbers are compared as they are dialled, log-ins without their case. */
export function isFor({ number, username }: WantedCall, farEnd: FarEnd): boolean {
  if (username !== undefined) return farEnd.username?.toLowerCase() === username.toLowerCase();
  return number !== undefined && sameNumber(farEnd.number, number);
}

/**
 * Our own set rings with the number it will call, or with its own; a customer's call has the customer's, and may have a queue.
 * Who is called may call us at the same moment: what the server says comes in does.
 */
function ringsFor(wanted: WantedCall, call: Call, mayBeOurs: boolean): boolean {
  const isOwn = wanted.mayRing === true && call.ownNumber !== '' && sameNumber(call.number, call.ownNumber);
  return call.queue === undefined && (isOwn || (mayBeOurs && isFor(wanted, call)));
}

function isNowOutgoing({ call, previous }: { readonly call: Call; readonly previous: Call }): boolean {
  return call.direction === 'outgoing' && previous.direction === 'incoming';
}
