import { ManualClock } from '@hookswitch/core/testing';
import { createSimulator, type Simulator } from '@hookswitch/simulator';
import { type Action, AGENTS, type RunOptions } from './actions.ts';
import { differences } from './expected.ts';
import { actOnPhone } from './phoneActs.ts';
import { type Seat, takeSeat } from './Seat.ts';
import { healAll, strike } from './strike.ts';

/** Longest time until everything must be well again, in virtual seconds: two minutes of requests held back, and the calls' own ends. */
const QUIET_S = 240;

/** Lets everything happen, then gives every difference between what the agents see and what is. Empty when all is well. */
export async function runState(options: RunOptions, actions: readonly Action[], seed: number): Promise<readonly string[]> {
  const clock = new ManualClock();
  const simulator = createSimulator({
    clock,
    seed,
    sockets: options.sockets,
    userConfig: options.userConfig,
    latencyMs: options.latencyMs,
    settings: { afterCancel: options.afterCancel },
  });
  const seats = AGENTS.map((who, index) => takeSeat(who, simulator, dice(seed + index)));
  const logIns = seats.map((seat) => logIn(seat));
  await pass(clock, 500);
  for (const one of actions) {
    await happen(simulator, clock, seats, one);
  }
  healAll(simulator, seats);
  await untilQuiet(clock, seats);
  await Promise.all(logIns);
  const found = seats.flatMap((seat) => [
    ...differences(seat.client.getState(), seat.client.hints.get, seat.watched, simulator.world, seat.who),
    ...seat.surprises,
    ...badEnds(seat),
  ]);
  for (const { client } of seats) client.dispose();
  simulator.dispose();
  if (clock.pending > 0) found.push(`${clock.pending} timers are left after everything was disposed of`);
  return found;
}

async function happen(simulator: Simulator, clock: ManualClock, seats: readonly Seat[], one: Action): Promise<void> {
  switch (one.do) {
    case 'command':
      seatOf(seats, one.who).command(one);
      break;
    case 'phone':
      actOnPhone(simulator, one);
      break;
    case 'customer': {
      const customer = { number: '0698765432', name: 'Sam Client', userData: { reason: one.text } };
      if (/^\d/.test(one.to)) simulator.world.call(customer, one.to);
      else simulator.world.callQueue(one.to, customer);
      break;
    }
    case 'fault':
      strike(simulator, seatOf(seats, one.who), one.fault);
      break;
    case 'wait':
      await pass(clock, one.ms);
      return;
    default:
      one satisfies never;
  }
  await settle();
}

/** Logs in with a password, and again whenever the session has ended: what an agent would do. */
async function logIn({ who, client }: Seat): Promise<void> {
  await client.login({ username: who, password: '1234' }).catch(() => undefined);
}

async function untilQuiet(clock: ManualClock, seats: readonly Seat[]): Promise<void> {
  for (let second = 0; second < QUIET_S; second += 1) {
    for (const seat of seats) {
      const { phase } = seat.client.getState().connection;
      if (phase === 'stopped' || phase === 'idle') void logIn(seat);
    }
    await pass(clock, 1_000);
    // Not at the first sight of quiet: a half-open socket looks quiet until its heartbeat fails.
    if (second > 30 && seats.every(isQuiet)) break;
  }
  await pass(clock, 0);
}

function isQuiet({ client }: Seat): boolean {
  const { connection, verification, pending } = client.getState();
  return connection.phase === 'online' && verification === 'verified' && pending.length === 0;
}

/** Moves time in steps that end where promises may go on: REST answers are promises. */
async function pass(clock: ManualClock, ms: number): Promise<void> {
  let left = ms;
  do {
    const step = Math.min(left, 250);
    clock.advance(step);
    await settle();
    left -= step;
  } while (left > 0);
  clock.advance(0);
  await settle();
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A call that ends twice, or ends without a reason, or is told of again after its end. */
function badEnds({ who, changes }: Seat): readonly string[] {
  const found: string[] = [];
  const ended = new Map<string, string>();
  const live = new Set<string>();
  for (const change of changes) {
    const { id } = change.call;
    // A call given up as lost may turn out to be alive: then it starts again.
    if (ended.has(id) && !(ended.get(id) === 'lost' && change.type === 'started'))
      found.push(`${who}: ${id} is ${change.type} after its end`);
    if (change.type === 'started') {
      if (live.has(id)) found.push(`${who}: ${id} started twice`);
      live.add(id);
      ended.delete(id);
    }
    if (change.type === 'ended') {
      live.delete(id);
      ended.set(id, change.reason);
    }
  }
  return found;
}

function seatOf(seats: readonly Seat[], who: string): Seat {
  const seat = seats.find((one) => one.who === who);
  if (!seat) throw new Error(`nobody called ${who} sits here`);
  return seat;
}

/** Chance that is the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
