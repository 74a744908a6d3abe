import { parseArgs } from 'node:util';
import { passesFuzzing, placesOf } from './mutant.ts';
import { MUTATIONS } from './mutations.ts';

const SEED = 20_261_122;

const { values } = parseArgs({
  options: {
    /** Runs that each mutant is given to be caught in. */
    runs: { type: 'string', default: '2500' },
    /** Takes these many mutations alone, the first of the list. */
    first: { type: 'string', default: String(MUTATIONS.length) },
  },
});
const runs = Number(values.runs);

// All of them first: a text that has moved says so at once, and not after half an hour.
const lost = MUTATIONS.filter((mutation) => placesOf(mutation) !== 1);
for (const mutation of lost) console.log(`"${mutation.name}": its text stands ${placesOf(mutation)} times in ${mutation.file}, not once`);
if (lost.length > 0) process.exit(1);
// A test that fails on everything would catch every mutant too.
if (!(await passesFuzzing(undefined, runs, SEED)))
  throw new Error(`core fails without any mutation: node scripts/fuzz.mjs state --runs ${runs} --seed ${SEED}`);

const chosen = MUTATIONS.slice(0, Number(values.first));
let caught = 0;
for (const mutation of chosen) {
  const survives = await passesFuzzing(mutation, runs, SEED);
  if (!survives) caught += 1;
  console.log(`${survives ? 'NOT CAUGHT' : 'caught    '}  ${mutation.name}`);
}
console.log(`mutants: ${chosen.length}, caught: ${caught}`);
process.exitCode = caught === chosen.length ? 0 : 1;
