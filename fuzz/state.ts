import { parseArgs } from 'node:util';
import { checkState } from './checkState.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    hasty: { type: 'boolean', default: false },
    disorderly: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);

console.log(`${runs} runs with seed ${seed}`);
const verdict = await checkState(runs, seed, {
  shrinks: !values.hasty,
  mode: values.disorderly ? 'disorderly' : 'in-order',
  onProgress: (done) => {
    if (done % 1_000 === 0) console.log(`${done} runs`);
  },
});
for (const line of verdict.story ?? []) console.log(line);
console.log(`runs: ${verdict.runs}, differences: ${verdict.story ? 1 : 0}`);
process.exitCode = verdict.story ? 1 : 0;
