import type { Call, CallState, PhoneState } from '@hookswitch/core';
import type { WirePhoneEvent } from '@hookswitch/core/protocol';
import type { World } from '@hookswitch/simulator';

/** What of a call must be the server's, as plain text: what our own reducers think plays no part in it. */
type Facts = Readonly<Record<string, string>>;

const STATES: Readonly<Record<string, CallState>> = {
  EventDialing: 'dialing',
  EventRinging: 'ringing',
  EventEstablished: 'established',
  EventOnHold: 'held',
};

/** Everything in which a client's calls are not the server's; empty when all is right. */
export function callDifferences(state: PhoneState, world: World, username: string): readonly string[] {
  const events = world.callsOf(username).filter(isLive);
  // A call that has just failed under a word of the server's own is over a moment later: until then nobody can tell its state.
  const wordless = new Set(events.filter((event) => !Object.hasOwn(STATES, event.eventType)).map((event) => event.uniqueId));
  // What the server has not told of a call's direction, the client can only guess.
  const untold = new Set(events.filter((event) => !event.callDirection).map((event) => event.uniqueId));
  const [have, want] = [state.calls.map(callFacts), events.map(eventFacts)].map((facts) =>
    JSON.stringify(
      byId(
        facts
          .filter((fact) => !wordless.has(fact['id'] ?? ''))
          .map((fact) => (untold.has(fact['id'] ?? '') ? { ...fact, direction: 'not told' } : fact)),
      ),
    ),
  );
  return have === want ? [] : [`${username}: calls is ${have}, the server has ${want}`];
}

/** Everything in which a client's state is not what the server would tell a fresh log-in now; empty when all is right. */
export function differences(
  state: PhoneState,
  hintOf: (number: string) => string | undefined,
  watched: readonly string[],
  world: World,
  username: string,
): readonly string[] {
  const found: string[] = [];
  const expect = (what: string, have: unknown, want: unknown) => {
    const [left, right] = [JSON.stringify(have), JSON.stringify(want)];
    if (left !== right) found.push(`${username}: ${what} is ${left}, the server has ${right}`);
  };
  const user = world.user(username);
  expect('the connection', state.connection.phase, 'online');
  expect('the verification', state.verification, 'verified');
  expect('pending commands', state.pending, []);
  found.push(...callDifferences(state, world, username));
  expect('the phone status', state.phoneStatus, world.statusOf(username));
  if (user) {
    const { dnd, naFwd, uncFwd, busyFwd } = user.features;
    expect('DND', state.dnd, dnd);
    const { na, unc, busy } = state.forwards;
    expect('the forwards', [na, unc, busy].map(forwardFacts), [naFwd, uncFwd, busyFwd].map(forwardFacts));
    expect('new voicemail', state.voicemail?.newMessages, user.mailbox?.newMessages);
  }
  for (const number of watched) expect(`the hint of ${number}`, hintOf(number), world.statusOf(number));
  return found;
}

function forwardFacts(forward: { readonly enabled: boolean; readonly destination: string } | undefined): unknown {
  return forward && { enabled: forward.enabled, to: subscriberDigits(forward.destination) };
}

/** The digits in which all spellings of a number end alike: national, international, in groups. */
export function subscriberDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-9);
}

/** A failure ends a call for us; the server still lists the leg for the second until it is released. */
function isLive(event: WirePhoneEvent): boolean {
  return event.eventType !== 'EventFailure';
}

function callFacts(call: Call): Facts {
  return {
    id: call.id,
    conversation: call.conversationId,
    state: call.state,
    direction: call.direction,
    number: call.number,
    name: call.name,
    queue: call.queue ?? '',
    username: call.username ?? '',
    userData: dataFacts(call.userData),
  };
}

function eventFacts(event: WirePhoneEvent): Facts {
  return {
    id: event.uniqueId,
    conversation: event.linkedId,
    state: STATES[event.eventType] ?? event.eventType,
    direction: event.callDirection === 'Outgoing' ? 'outgoing' : 'incoming',
    number: event.otherDN,
    name: event.otherDName ?? '',
    queue: event.queueName ?? '',
    username: event.username ?? '',
    userData: dataFacts(
      Object.entries(event.userData ?? {}).flatMap(([key, value]) => (key.startsWith('USR_') ? [[key.slice(4), value] as const] : [])),
    ),
  };
}

function dataFacts(entries: Iterable<readonly [string, string]>): string {
  return [...entries]
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('; ');
}

function byId(facts: readonly Facts[]): readonly Facts[] {
  return [...facts].sort((left, right) => ((left['id'] ?? '') < (right['id'] ?? '') ? -1 : 1));
}
