import { parseArgs } from 'node:util';
import { runSoak } from './runSoak.ts';

/** A call-centre agent's day. */
const DAY = { hours: 8, calls: 2_000, hintEvents: 500_000, reconnects: 200 };
/** Bytes that a call may leave behind, in the client or in the simulator: half a megabyte a day. */
const MOST_GROWTH_A_CALL = 250;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** The part of a day that is worked. */
    part: { type: 'string', default: '1' },
  },
});
if (!globalThis.gc) throw new Error('run it as npm run soak: without --expose-gc the heap says nothing');
const part = Number(values.part);
const day = { hours: DAY.hours * part, calls: DAY.calls * part, hintEvents: DAY.hintEvents * part, reconnects: DAY.reconnects * part };
console.log(`${day.hours} hours, ${day.calls} calls, ${day.hintEvents} hint events, ${day.reconnects} reconnects`);
const { differences, clientGrowth, simulatorGrowth, timersLeft, seen } = await runSoak(day, Number(values.seed));
for (const difference of differences) console.log(difference);
console.log(`the client saw ${seen.calls} calls end, ${seen.hintEvents} hint events and ${seen.logOns} log-ons`);
console.log(
  `differences: ${differences.length}, client: ${inKB(clientGrowth)}, simulator: ${inKB(simulatorGrowth)}, timers left: ${timersLeft}`,
);
const limit = MOST_GROWTH_A_CALL * day.calls;
process.exitCode = differences.length === 0 && timersLeft === 0 && clientGrowth < limit && simulatorGrowth < limit ? 0 : 1;

function inKB(bytes: number): string {
  return `${bytes < 0 ? '-' : '+'}${Math.round(Math.abs(bytes) / 1_000)} kB`;
}
