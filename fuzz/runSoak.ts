import { ManualClock } from '@hookswitch/core/testing';
import { createSimulator, type Simulator } from '@hookswitch/simulator';
import { dice } from './dice.ts';
import { differences } from './differences.ts';
import { heapNow } from './heapNow.ts';
import { type Seat, takeSeat } from './Seat.ts';
import { logIn, pass, untilQuiet } from './time.ts';

/** How long a day is. */
export interface Day {
  readonly hours: number;
  readonly calls: number;
  readonly hintEvents: number;
  readonly reconnects: number;
}

/** What a day came to. */
export interface SoakVerdict {
  readonly differences: readonly string[];
  /** Bytes of heap that the day left behind. */
  readonly heapGrowth: number;
  /** Timers that are still waiting after everything was let go of. */
  readonly timersLeft: number;
  /** What the client itself has seen of the day: proof that there was one. */
  readonly seen: { readonly calls: number; readonly hintEvents: number; readonly logOns: number };
}

/** Numbers whose states change all day. */
const NUMBERS = 1_000;
const HINT_CODES = [0, 1, 8, 9, 16, 4];
/** Steps of a day: no fault here falls between two of its promises. */
const LEAP_MS = 1_000;

/** A whole working day of one agent, in virtual time. */
export async function runSoak(day: Day, seed: number): Promise<SoakVerdict> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, ttlSeconds: 3_600 });
  const ada = takeSeat('ada', simulator, dice(seed));
  const random = dice(seed + 1);
  const seen = { calls: 0, hintEvents: 0, logOns: 0 };
  ada.client.onEvent((event) => {
    if (event.type === 'call' && event.change.type === 'ended') seen.calls += 1;
    if (event.type !== 'message') return;
    if (event.message.name === 'PhoneHintStatusEvent') seen.hintEvents += 1;
    if (event.message.name === 'LoggedOn') seen.logOns += 1;
  });
  void logIn(ada);
  await pass(clock, 1_000);
  const numbers = Array.from({ length: NUMBERS }, (_, at) => String(20_000 + at));
  const release = ada.client.subscribeToPhoneHints(numbers);
  // A warm-up of a hundredth: what is allocated once, once and for all, is not growth.
  await work(
    simulator,
    clock,
    ada,
    numbers,
    { ...day, calls: day.calls / 100, hintEvents: day.hintEvents / 100, reconnects: 2, hours: day.hours / 100 },
    random,
  );
  const before = heapNow();
  await work(simulator, clock, ada, numbers, day, random);
  release();
  await untilQuiet(clock, [ada]);
  const found = [...differences(ada.client.getState(), ada.client.hints.get, ada.watched, simulator.world, 'ada'), ...ada.surprises];
  const heapGrowth = heapNow() - before;
  ada.client.dispose();
  simulator.dispose();
  return { differences: found, heapGrowth, timersLeft: clock.pending, seen };
}

/** One call after the other, with hints all the while and a lost link now and then. */
async function work(
  simulator: Simulator,
  clock: ManualClock,
  ada: Seat,
  numbers: readonly string[],
  day: Day,
  random: () => number,
): Promise<void> {
  const { world, faults } = simulator;
  const pause = (day.hours * 3_600_000) / day.calls / 2;
  const hintsPerCall = day.hintEvents / day.calls;
  const callsPerReconnect = Math.floor(day.calls / day.reconnects);
  for (let call = 0; call < day.calls; call += 1) {
    world.call({ number: '0698765432', name: 'Sam Client', userData: { order: String(call) } }, '1000');
    world.answer('ada');
    for (let hint = 0; hint < hintsPerCall; hint += 1) {
      const number = numbers[Math.floor(random() * numbers.length)];
      const status = HINT_CODES[Math.floor(random() * HINT_CODES.length)];
      faults.send(`{"msgType":"PhoneHintStatusEvent","ctiMessage":{"number":"${number}","status":${status}}}`, 'ada');
    }
    await pass(clock, pause, LEAP_MS);
    if (call % callsPerReconnect === 0) faults.drop('ada');
    world.hangUp('ada');
    await pass(clock, pause, LEAP_MS);
    ada.forget();
  }
}
