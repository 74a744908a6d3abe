import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { MUTATIONS, type Mutation } from './mutations.ts';

/** Runs each mutant is given to be caught in. */
const RUNS = '1000';
const SEED = '20261122';

const root = process.cwd();
let caught = 0;
// A test that fails on everything would catch every mutant too.
const sound = await bundle(undefined);
if (!passes(sound)) throw new Error(`core fails without any mutation: node scripts/fuzz.mjs state --runs ${RUNS} --seed ${SEED}`);
for (const mutation of MUTATIONS) {
  const program = await bundle(mutation);
  const survives = passes(program);
  if (!survives) caught += 1;
  console.log(`${survives ? 'NOT CAUGHT' : 'caught    '}  ${mutation.name}`);
}
console.log(`mutants: ${MUTATIONS.length}, caught: ${caught}`);
process.exitCode = caught === MUTATIONS.length ? 0 : 1;

function passes(program: string): boolean {
  return spawnSync(process.execPath, [program, '--runs', RUNS, '--seed', SEED, '--hasty'], { stdio: 'ignore' }).status === 0;
}

/** The fuzz program, with one fault put into core. */
async function bundle(mutation: Mutation | undefined): Promise<string> {
  const outfile = join(root, 'node_modules/.cache/fuzz/mutant.mjs');
  await build({
    entryPoints: [join(root, 'fuzz/state.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['hookswitch-source'],
    external: ['fast-check'],
    logLevel: 'error',
    plugins: mutation ? [mutate(mutation)] : [],
  });
  return outfile;
}

function mutate({ name, file, find, put }: Mutation): Plugin {
  const path = join(root, 'packages/core/src', file);
  return {
    name: 'mutate',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
        if (loaded !== path) return undefined;
        const source = readFileSync(path, 'utf8');
        if (source.split(find).length !== 2) throw new Error(`"${name}": the text to change does not stand exactly once in ${file}`);
        return { contents: source.replace(find, () => put), loader: 'ts' };
      });
    },
  };
}
