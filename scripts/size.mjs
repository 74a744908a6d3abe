// What each entry costs a page, measured on what is published, against its budget. `--write` puts the table into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { run } from './lib/run.mjs';
import { ROOT } from './lib/workspace.mjs';
import { budgets } from './size-budgets.mjs';

/** The README is a claim: it may lag this far behind, in kB. */
const SLACK = 0.5;
const README = join(ROOT, 'README.md');
const TABLE = /(?<=<!-- sizes -->\n)[\s\S]*?(?=<!-- \/sizes -->)/;

const rows = await Promise.all(budgets.map(async (budget) => ({ ...budget, size: await measure(budget) })));
for (const { name, size, limit } of rows)
  console.log(`${size > limit ? 'OVER  ' : 'ok    '}${kB(size).padStart(6)} of ${kB(limit).padStart(5)} kB   ${name}`);

const readme = readFileSync(README, 'utf8');
if (process.argv.includes('--write')) {
  writeFileSync(README, readme.replace(TABLE, markdown()));
  await run('biome', ['format', '--write', README]);
} else if (rows.some(({ name, size }) => Math.abs(claimed(name) - size) > SLACK || Number.isNaN(claimed(name)))) {
  console.error('The sizes in README.md are not these: npm run build && npm run size:write');
  process.exitCode = 1;
}
if (rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;

async function measure({ code, css }) {
  const result = await build({
    stdin: { contents: code ?? css, resolveDir: ROOT, loader: css ? 'css' : 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    // What is fetched when it is first used (languages, dialogs) is not paid by the page that opens.
    splitting: true,
    outdir: 'size',
    write: false,
    logLevel: 'error',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', '@tanstack/react-query'],
  });
  return gzipSync(initial(result), { level: 9 }).length / 1000;
}

/** The entry and what it imports at once, as one: how a bundler cuts it up is not what we weigh. */
function initial({ outputFiles, metafile }) {
  const entry = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint)[0];
  const wanted = new Set([entry]);
  for (const path of wanted)
    for (const { path: next, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement' && metafile.outputs[next]) wanted.add(next);
  return Buffer.concat([...wanted].map((path) => contentsOf(outputFiles, path)));
}

function contentsOf(outputFiles, path) {
  return outputFiles.find((file) => file.path === resolve(path)).contents;
}

function markdown() {
  const lines = rows.map(({ name, size, limit }) => `| ${name} | ${kB(size)} kB | ${kB(limit)} kB |`);
  return ['| what a page imports | size | budget |', '| --- | ---: | ---: |', ...lines, ''].join('\n');
}

function claimed(name) {
  const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return Number.parseFloat(cells.find((row) => row[1] === name)?.[2] ?? '');
}

function kB(size) {
  return size.toFixed(1);
}
