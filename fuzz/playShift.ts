import type { PhoneClient } from '@hookswitch/core';
import { ManualClock } from '@hookswitch/core/testing';
import { type Beliefs, createSimulator, type Simulator } from '@hookswitch/simulator';
import { dice } from './dice.ts';
import { differences } from './differences.ts';
import { type Seat, takeSeat } from './Seat.ts';
import { logIn, pass, untilQuiet } from './time.ts';

/** What an agent's client had wrong: with two calls up, and after all of them had ended. Empty lists when all was well. */
export interface ShiftVerdict {
  readonly duringCalls: readonly string[];
  readonly afterCalls: readonly string[];
}

/** Longer than a server is late with anything, and than the client waits before it asks. */
const WHILE_MS = 20_000;

/** One agent works through every kind of call on a server that is as the beliefs say. Commands may fail; what the agent sees may not be wrong. */
export async function playShift(beliefs: Partial<Beliefs>): Promise<ShiftVerdict> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, beliefs });
  const ada = takeSeat('ada', simulator, dice(1));
  const loggedIn = logIn(ada);
  await pass(clock, 1_000);
  await loggedIn;
  for (const step of STEPS) {
    for (const outcome of await tryStep(step, simulator, ada)) outcome.catch(() => undefined);
    await pass(clock, WHILE_MS);
  }
  await untilQuiet(clock, [ada]);
  const duringCalls = lookAt(ada, simulator);
  for (const { uniqueId } of simulator.world.callsOf('ada')) simulator.world.hangUp('ada', uniqueId);
  await pass(clock, WHILE_MS);
  await untilQuiet(clock, [ada]);
  const afterCalls = lookAt(ada, simulator);
  ada.client.dispose();
  simulator.dispose();
  return { duringCalls, afterCalls: clock.pending === 0 ? afterCalls : [...afterCalls, `${clock.pending} timers are left`] };
}

type Step = (client: PhoneClient, world: Simulator['world']) => readonly Promise<unknown>[];

const CUSTOMER = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };

const STEPS: readonly Step[] = [
  // A customer, on hold for a while, and sent on.
  (_, world) => ignore(world.call(CUSTOMER, '1000')),
  (client) => [client.answer()],
  (client) => [client.hold()],
  (client) => [client.resume()],
  (client) => [client.directTransfer('1010')],
  (_, world) => ignore(world.answer('1010')),
  (_, world) => ignore(world.hangUp('1010')),
  // A colleague, a number that does not exist, and a room.
  (client) => [client.dial('1010')],
  (_, world) => ignore(world.answer('1010')),
  (client) => [client.hangup()],
  (_, world) => ignore(world.hangUp('1010')),
  (client) => [client.dial('1999')],
  (client) => [client.dial('4000')],
  (_, world) => ignore(world.call('1011', '4000')),
  (client, world) => [client.hangup(), ...ignore(world.hangUp('1011'))],
  (client) => [client.dnd(true)],
  (client) => [client.naFwd('0698765432', true)],
  (client) => [client.dnd(false)],
  // An attended transfer to the end, one that is called off, and one that is under way when we look.
  (_, world) => ignore(world.call('1012', '1000')),
  (client) => [client.answer()],
  (client) => [client.attendedTransfer('1010')],
  (_, world) => ignore(world.answer('1010')),
  (client) => [client.completeTransfer()],
  (_, world) => [...ignore(world.hangUp('1010')), ...ignore(hangUpAll(world))],
  (_, world) => ignore(world.call(CUSTOMER, '1000')),
  (_, world) => ignore(world.answer('1000')),
  (client) => [client.attendedTransfer('1011')],
  (client) => [client.cancelTransfer()],
  (client) => [client.attendedTransfer('1010')],
  (_, world) => ignore(world.answer('1010')),
];

async function tryStep(step: Step, { world }: Simulator, { client }: Seat): Promise<readonly Promise<unknown>[]> {
  return step(client, world);
}

/** What somebody does at a telephone is done at once. */
function ignore(_done: unknown): readonly Promise<unknown>[] {
  return [];
}

function hangUpAll(world: Simulator['world']): void {
  for (const { uniqueId } of world.callsOf('ada')) world.hangUp('ada', uniqueId);
}

function lookAt(seat: Seat, { world }: Simulator): readonly string[] {
  return [...differences(seat.client.getState(), seat.client.hints.get, seat.watched, world, seat.who), ...seat.surprises];
}
