// Checks the swimlanes, and that every source file was looked at: without a TypeScript it understands, dependency-cruiser passes on 0 modules.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, format } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { packages, ROOT } from './lib/workspace.mjs';

process.chdir(ROOT);
const folders = [...packages().map(({ folder }) => `packages/${folder}/src`), 'apps/demo/src'];
const { output } = await cruise(folders, await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.mjs')));

const seen = new Set(output.modules.map(({ source }) => source));
const isSource = (file) => /\.tsx?$/.test(file) && !/\.(test|test-d|stories|d)\.tsx?$/.test(file);
const unseen = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => isSource(file) && !seen.has(file));

console.log((await format(output, { outputType: 'err-long' })).output);
if (unseen.length > 0) console.error(`Not cruised, so not checked:\n  ${unseen.join('\n  ')}`);
process.exitCode = output.summary.error > 0 || output.summary.warn > 0 || unseen.length > 0 ? 1 : 0;
