// What each entry costs a page, measured on what is published, against its budget; and whether a part alone brings another.
// `--write` puts the table into the README; `--source` measures the sources instead, without a build, and leaves the README alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle, bundleStyles } from './lib/bundle.mjs';
import { run } from './lib/run.mjs';
import { findStrangers, readParts } from './lib/strangers.mjs';
import { ROOT } from './lib/workspace.mjs';
import { budgets } from './size-budgets.mjs';

/** The README is a claim: it may lag this far behind, in kB. */
const SLACK = 0.5;
const README = join(ROOT, 'README.md');
const TABLE = /(?<=<!-- sizes -->\n)[\s\S]*?(?=<!-- \/sizes -->)/;
const PAGE_HAS = ['react', 'react-dom', '@tanstack/react-query'];

const reads = process.argv.includes('--source') ? ['hookswitch-source'] : [];
const rows = await Promise.all(budgets.map(async (budget) => ({ ...budget, ...(await measure(budget)) })));
for (const { name, size, limit, goal, late } of rows) {
  const notes = [goal && `goal ${goal}`, late > 0 && `${kB(late)} more when first used`].filter(Boolean);
  console.log(`${mark(size <= limit)}${kB(size).padStart(6)} of ${kB(limit).padStart(5)} kB   ${[name, ...notes].join(', ')}`);
}
const parts = readParts();
const strangers = await findStrangers(parts, reads);
const unweighed = parts.filter(({ name }) => !rows.some((row) => row.name.startsWith(`\`${name}View\``)));
const wrong = [...strangers, ...unweighed.map(({ name }) => `${name}View has no budget`)];
for (const line of wrong) console.log(mark(false) + line);
if (wrong.length === 0) console.log(`${mark(true)}each of ${parts.length} parts alone brings no other`);
if (wrong.length > 0 || rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;
if (reads.length === 0) await compareReadme();

async function compareReadme() {
  const readme = readFileSync(README, 'utf8');
  if (process.argv.includes('--write')) {
    writeFileSync(README, readme.replace(TABLE, markdown()));
    await run('biome', ['format', '--write', README]);
  } else if (rows.some(({ name, size }) => !(Math.abs(claimed(readme, name) - size) <= SLACK))) {
    console.error('The sizes in README.md are not these: npm run build && npm run size:write');
    process.exitCode = 1;
  }
}

async function measure({ code, css, external = PAGE_HAS }) {
  if (css) return { size: weigh([await bundleStyles(css, reads)]), late: 0 };
  const { initial, late } = await bundle(code, { external, conditions: reads });
  return { size: weigh(initial.map((chunk) => chunk.code)), late: late.reduce((sum, chunk) => sum + weigh([chunk.code]), 0) };
}

/** As one: how a bundler cuts up what a page fetches at once is not what we weigh. */
function weigh(texts) {
  return gzipSync(texts.join('\n'), { level: 9 }).length / 1000;
}

function markdown() {
  const lines = rows.map(({ name, size, limit }) => `| ${name} | ${kB(size)} kB | ${kB(limit)} kB |`);
  return ['| what a page imports | size | budget |', '| --- | ---: | ---: |', ...lines, ''].join('\n');
}

function claimed(readme, name) {
  const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return Number.parseFloat(cells.find((row) => row[1] === name)?.[2] ?? '');
}

function mark(isFine) {
  return isFine ? 'ok    ' : 'OVER  ';
}

function kB(size) {
  return size.toFixed(1);
}
