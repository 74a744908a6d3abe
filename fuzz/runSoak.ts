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
  /** Bytes by which a client that has worked all day is larger than one that has only just begun. */
  readonly clientGrowth: number;
  /** Bytes that the day left behind in the simulator. */
  readonly simulatorGrowth: number;
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

/** The part of a day that a fresh client works through before it is weighed: what is made once and kept is no growth. */
const WARM_UP = 1 / 4;

/**
 * A whole working day of one agent, in virtual time. Client and simulator are weighed apart: a client's weight is what the
 * heap loses when it is thrown away.
 */
export async function runSoak(day: Day, seed: number): Promise<SoakVerdict> {
  const clock = new ManualClock();
  // So few calls that the warm-up fills the history: what grows after that is no history any more.
  const simulator = createSimulator({ clock, ttlSeconds: 3_600, settings: { historyCalls: 20 } });
  const random = dice(seed);
  const fresh = await workAndWeigh(simulator, clock, partOf(day, WARM_UP), random);
  const worn = await workAndWeigh(simulator, clock, day, random);
  simulator.dispose();
  return {
    differences: worn.differences,
    clientGrowth: worn.weight - fresh.weight,
    simulatorGrowth: worn.heapLeft - fresh.heapLeft,
    timersLeft: clock.pending,
    seen: worn.seen,
  };
}

/** One agent's day with a client of its own, which is thrown away at the end. */
async function workAndWeigh(simulator: Simulator, clock: ManualClock, day: Day, random: () => number) {
  // The only thing that holds the client: everything else gets it as an argument and is over when it is weighed.
  const seats = [takeSeat('ada', simulator, random)];
  const worked = await work(simulator, clock, seats[0], day, random);
  const withClient = heapNow();
  seats.pop()?.client.dispose();
  // Promises of the client's last steps hold on to it until they have run.
  await pass(clock, 1_000);
  const heapLeft = heapNow();
  return { ...worked, weight: withClient - heapLeft, heapLeft };
}

function partOf(day: Day, part: number): Day {
  return {
    hours: day.hours * part,
    calls: Math.ceil(day.calls * part),
    hintEvents: Math.ceil(day.hintEvents * part),
    reconnects: Math.ceil(day.reconnects * part),
  };
}

/** Logs in, works through the day and looks at what the client shows in the end. */
async function work(simulator: Simulator, clock: ManualClock, ada: Seat | undefined, day: Day, random: () => number) {
  if (!ada) throw new Error('no agent works');
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
  await takeCalls(simulator, clock, ada, numbers, day, random);
  await untilQuiet(clock, [ada]);
  const found = [...differences(ada.client.getState(), ada.client.hints.get, ada.watched, simulator.world, 'ada'), ...ada.surprises];
  release();
  return { differences: found, seen };
}

/** One call after the other, with hints all the while and a lost link now and then. */
async function takeCalls(
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
