import { identityOf } from './identity.js';
import { announce, isConnected, release } from './legs.js';
import type { Leg } from './model.js';
import type { Pbx } from './pbx.js';
import { olderId } from './uniqueId.js';
import { share } from './userData.js';

/**
 * Joins two legs: each learns its new partner, both take the oldest linked id, and attached data meets.
 * A party who had put the call on hold finds it still there.
 */
export function join(pbx: Pbx, a: Leg, b: Leg): void {
  a.peer = b;
  b.peer = a;
  a.setup = undefined;
  b.setup = undefined;
  const linkedId = olderId(a.linkedId, b.linkedId);
  const queueName = a.queueName ?? b.queueName;
  share(a, b);
  share(b, a);
  for (const [leg, partner] of [
    [a, b],
    [b, a],
  ] as const) {
    leg.linkedId = linkedId;
    leg.queueName = queueName;
    leg.other = identityOf(partner.party);
    if (pbx.beliefs.legId === 'changes-when-answered' && !isConnected(leg)) leg.uniqueId = pbx.nextId();
    if (leg.state !== 'held') leg.state = 'established';
  }
  announce(pbx, a);
  announce(pbx, b);
}

/** Takes a leg out of its conversation, both sides staying alive: the partner is handed back. */
export function part(leg: Leg): Leg | undefined {
  const { peer } = leg;
  leg.peer = undefined;
  if (peer) peer.peer = undefined;
  return peer;
}

/** Puts the handset down on one leg, whatever it is doing, and lets everyone concerned know. */
export function hangUp(pbx: Pbx, leg: Leg): void {
  if (leg.state === 'released') return;
  const { setup } = leg;
  const ringing = leg.state === 'ringing';
  const partner = part(leg);
  leg.setup = undefined;
  if (setup && !ringing) setup.cancelled();
  release(pbx, leg);
  if (setup && ringing) setup.declined(leg);
  if (partner) release(pbx, partner);
}
