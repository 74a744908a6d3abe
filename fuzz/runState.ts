import { ManualClock } from '@hookswitch/core/testing';
import { createSimulator, type Simulator } from '@hookswitch/simulator';
import { type Action, AGENTS, type RunOptions } from './actions.ts';
import { actOnPhone } from './actOnPhone.ts';
import { brokenPromises } from './brokenPromises.ts';
import { dice } from './dice.ts';
import { callDifferences, differences } from './differences.ts';
import { type Seat, takeSeat } from './Seat.ts';
import { healAll, strike } from './strike.ts';
import { logIn, pass, settle, untilQuiet } from './time.ts';

/** Whether frames of one socket keep their order, as TCP does. Where they do not, only the calls after the next snapshot are promised. */
export type Mode = 'in-order' | 'disorderly';

/** Lets everything happen, then gives every difference between what the agents see and what is. Empty when all is well. */
export async function runState(
  options: RunOptions,
  actions: readonly Action[],
  seed: number,
  mode: Mode = 'in-order',
): Promise<readonly string[]> {
  const clock = new ManualClock();
  const simulator = createSimulator({
    clock,
    seed,
    sockets: options.sockets,
    userConfig: options.userConfig,
    latencyMs: options.latencyMs,
    beliefs: options.beliefs,
    settings: { afterCancel: options.afterCancel },
  });
  const seats = AGENTS.map((who, index) => takeSeat(who, simulator, dice(seed + index)));
  const logIns = seats.map((seat) => logIn(seat));
  await pass(clock, 500);
  for (const one of actions) {
    if (one.do !== 'fault' || options.weather === 'foul') await happen(simulator, clock, seats, one);
  }
  healAll(simulator, seats);
  await untilQuiet(clock, seats);
  await Promise.all(logIns);
  const found = mode === 'in-order' ? seats.flatMap((seat) => lookAt(seat, simulator)) : await afterSnapshot(clock, seats, simulator);
  for (const { client } of seats) client.dispose();
  simulator.dispose();
  if (clock.pending > 0) found.push(`${clock.pending} timers are left after everything was disposed of`);
  return found;
}

function lookAt(seat: Seat, { world }: Simulator): readonly string[] {
  return [
    ...differences(seat.client.getState(), seat.client.hints.get, seat.watched, world, seat.who),
    ...seat.surprises,
    ...badEnds(seat),
    ...brokenPromises(seat.who, seat.journal),
  ];
}

async function afterSnapshot(clock: ManualClock, seats: readonly Seat[], { world }: Simulator): Promise<string[]> {
  for (const { client } of seats) client.getCurrentCallsPhoneEvents().catch(() => undefined);
  // A list without a call that we have waits for the release behind it.
  await pass(clock, 600);
  return seats.flatMap(({ client, who, surprises }) => [...callDifferences(client.getState(), world, who), ...surprises]);
}

async function happen(simulator: Simulator, clock: ManualClock, seats: readonly Seat[], one: Action): Promise<void> {
  switch (one.do) {
    case 'command':
      seatOf(seats, one.who).command(one);
      break;
    case 'again': {
      const seat = seatOf(seats, one.who);
      seat.journal.expect(one.fate);
      seat.command(one.first);
      // What the client refuses never leaves: nothing is to happen to the command after it.
      seat.journal.expect('fine');
      await settle();
      actOnPhone(simulator, { do: 'phone', who: one.who, act: one.act, to: one.second.to });
      await pass(clock, one.ms);
      seat.command(one.second);
      break;
    }
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
      // Many faults strike the server, and with it everybody.
      for (const { journal } of seats) journal.noteStrike();
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

/** A call that ends twice, or ends without a reason, or is told of again after its end. */
function badEnds({ who, changes }: Seat): readonly string[] {
  const found: string[] = [];
  const ended = new Map<string, string>();
  const live = new Set<string>();
  for (const change of changes) {
    const { id } = change.call;
    // A call given up as lost may turn out to be alive: then it is found again.
    if (ended.has(id) && !(ended.get(id) === 'lost' && change.type === 'found'))
      found.push(`${who}: ${id} is ${change.type} after its end`);
    if (change.type === 'started' || change.type === 'found') {
      if (live.has(id)) found.push(`${who}: ${id} began twice`);
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
