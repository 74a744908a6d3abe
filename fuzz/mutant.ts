import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Mutation } from './mutations.ts';

const ROOT = process.cwd();

/** How often the text that a mutation changes stands in its file: exactly once, or the mutation says nothing. */
export function placesOf({ file, find }: Mutation): number {
  return readFileSync(pathOf(file), 'utf8').split(find).length - 1;
}

/** Whether the fuzzer passes on core with this fault put in; without a fault, on core as it is. */
export async function passesFuzzing(mutation: Mutation | undefined, runs: number, seed: number): Promise<boolean> {
  const program = await bundle(mutation);
  const args = [program, '--runs', String(runs), '--seed', String(seed), '--hasty'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  // Anything else is a fuzzer that broke, which would pass for a mutant that was caught.
  if (status !== 0 && status !== 1) throw new Error(`the fuzzer ended with ${String(status)}`);
  return status === 0;
}

/** The fuzz program, with one fault put into core. */
async function bundle(mutation: Mutation | undefined): Promise<string> {
  const outfile = join(ROOT, 'node_modules/.cache/fuzz/mutant.mjs');
  await build({
    entryPoints: [join(ROOT, 'fuzz/state.ts')],
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

function mutate({ file, find, put }: Mutation): Plugin {
  const path = pathOf(file);
  return {
    name: 'mutate',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === path ? { contents: readFileSync(path, 'utf8').replace(find, () => put), loader: 'ts' } : undefined,
      );
    },
  };
}

function pathOf(file: string): string {
  return join(ROOT, 'packages/core/src', file);
}
