import { parseArgs } from 'node:util';
import { runSoak } from './runSoak.ts';

/** A call-centre agent's day. */
const DAY = { hours: 8, calls: 2_000, hintEvents: 500_000, reconnects: 200 };
const MOST_GROWTH = 1_000_000;

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
if (!globalThis.gc) throw new Error('run it as npm run soak: without --expose-gc the heap says nothing');
console.log(`${DAY.hours} hours, ${DAY.calls} calls, ${DAY.hintEvents} hint events, ${DAY.reconnects} reconnects`);
const { differences, heapGrowth, timersLeft, seen } = await runSoak(DAY, Number(values.seed));
for (const difference of differences) console.log(difference);
console.log(`the client saw ${seen.calls} calls end, ${seen.hintEvents} hint events and ${seen.logOns} log-ons`);
if (timersLeft > 0) console.log(`${timersLeft} timers are left`);
console.log(`differences: ${differences.length}, heap: +${Math.round(heapGrowth / 1_000)} kB`);
process.exitCode = differences.length === 0 && timersLeft === 0 && heapGrowth < MOST_GROWTH ? 0 : 1;
