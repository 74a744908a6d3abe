import type { PhoneClient } from '../client/PhoneClient.js';
import type { Unsubscribe } from '../lib/emitter.js';
import { optional } from '../lib/optional.js';
import type { CallChange } from '../state/callChanges.js';
import type { ConnectionState, PendingCommand } from '../state/phoneState.js';
import type { CallEntry, CommandEntry, ConnectionEntry, VerificationEntry } from './Recording.js';

/** The part of a client that a recorder reads. */
export type FollowedClient = Pick<PhoneClient, 'getState' | 'subscribe' | 'onEvent'>;

/** What happened, without its time: the recorder knows that. */
export type Transition = Omit<ConnectionEntry, 'at'> | Omit<VerificationEntry, 'at'> | Omit<CallEntry, 'at'> | Omit<CommandEntry, 'at'>;

/** Notes every transition of a client's state from now on; returns the way out. */
export function followClient(client: FollowedClient, note: (transition: Transition) => void): Unsubscribe {
  let seen = client.getState();
  note(connectionEntry(seen.connection));
  const look = () => {
    const before = seen;
    const now = client.getState();
    // First: a listener of the recorder may bring about the next change.
    seen = now;
    if (!isSamePhase(before.connection, now.connection)) note(connectionEntry(now.connection));
    if (now.verification !== before.verification) note({ type: 'verification', verification: now.verification });
    if (now.pending === before.pending) return;
    for (const one of without(before.pending, now.pending)) note({ type: 'command', what: 'settled', ...one });
    for (const one of without(now.pending, before.pending)) note({ type: 'command', what: 'pending', ...one });
  };
  const stopLooking = client.subscribe(look);
  const stopHearing = client.onEvent((event) => {
    if (event.type === 'call') note(callEntry(event.change));
  });
  return () => {
    stopLooking();
    stopHearing();
  };
}

/** Those of one list that another has not, compared by what they say: the list is made anew at every change. */
function without(list: readonly PendingCommand[], others: readonly PendingCommand[]): readonly PendingCommand[] {
  const left = others.map(keyOf);
  return list.filter((one) => {
    const place = left.indexOf(keyOf(one));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function keyOf({ command, callIds }: PendingCommand): string {
  return [command, ...callIds].join(' ');
}

/** Signing in begins with an idle connection even where it was idle. */
function isSamePhase(before: ConnectionState, now: ConnectionState): boolean {
  return before === now || JSON.stringify(connectionEntry(before)) === JSON.stringify(connectionEntry(now));
}

function connectionEntry(connection: ConnectionState): Transition {
  return {
    type: 'connection',
    phase: connection.phase,
    ...optional('attempt', 'attempt' in connection ? connection.attempt : undefined),
    // The code alone: a reason may quote the server, or the host's own sign-in.
    ...optional('reason', 'reason' in connection ? connection.reason.code : undefined),
  };
}

function callEntry(change: CallChange): Transition {
  const { call } = change;
  return {
    type: 'call',
    what: change.type,
    callId: call.id,
    state: call.state,
    ...optional('previous', change.type === 'changed' ? change.previous.state : undefined),
    direction: call.direction,
    number: call.number,
    name: call.name,
    ...optional('queue', call.queue),
    ...optional('reason', change.type === 'ended' ? change.reason : undefined),
  };
}
