import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { action, inWords, options } from './actions.ts';
import { runState } from './runState.ts';

/** How much happens in one run. */
const ACTIONS = { minLength: 10, maxLength: 50, size: 'max' } as const;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
console.log(`${runs} runs with seed ${seed}`);

let done = 0;
const result = await fc.check(
  fc.asyncProperty(options, fc.array(action, ACTIONS), fc.nat(1_000_000), async (how, what, dice) => {
    done += 1;
    if (done % 1_000 === 0) console.log(`${done} runs`);
    const found = await runState(how, what, dice);
    if (found.length > 0) throw new Error(found.join('\n'));
  }),
  { numRuns: runs, seed, endOnFailure: false },
);
if (result.failed && result.counterexample) {
  const [how, what, dice] = result.counterexample;
  console.log(`\nThe shortest story that goes wrong (${JSON.stringify(how)}, dice ${dice}):`);
  for (const one of what) console.log(`  ${inWords(one)}`);
  console.log(result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance));
}
console.log(`runs: ${result.numRuns}, differences: ${result.failed ? 1 : 0}`);
process.exitCode = result.failed ? 1 : 0;
