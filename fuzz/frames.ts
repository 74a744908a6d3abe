import { parseArgs } from 'node:util';
import { documentedFrames } from './documentedFrames.ts';
import { readFixtureTexts } from './readFixtureTexts.ts';
import { runFrames } from './runFrames.ts';

const { values } = parseArgs({ options: { frames: { type: 'string', default: '1000000' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);

console.log(`${values.frames} frames with seed ${seed}`);
const { frames, exceptions, heap } = await runFrames(Number(values.frames), seed, documentedFrames(readFixtureTexts()));
for (const exception of exceptions) console.log(exception);
console.log(`heap: ${Math.round((heap.after - heap.before) / 1000)} kB more at the end`);
console.log(`frames: ${frames}, exceptions: ${exceptions.length}`);
process.exitCode = exceptions.length === 0 ? 0 : 1;
