// Runs a program of fuzz/ from the packages' sources: `node scripts/fuzz.mjs state --runs 1000 --seed 1`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './lib/workspace.mjs';

const [program, ...rest] = process.argv.slice(2);
const folder = join(ROOT, 'node_modules/.cache/fuzz');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${program}.mjs`);
await build({
  entryPoints: [join(ROOT, `fuzz/${program}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['hookswitch-source'],
  external: ['fast-check', 'esbuild'],
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv.splice(1, process.argv.length - 1, outfile, ...rest);
await import(pathToFileURL(outfile).href);
