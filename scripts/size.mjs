// What each entry costs a page, measured on what is published, against its budget; and whether a part alone brings another.
// `--write` puts the tables into docs/size.md; `--source` measures the sources instead, without a build, and leaves the page alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle, bundleStyles } from './lib/bundle.mjs';
import { measuredAt } from './lib/measuredAt.mjs';
import { run } from './lib/run.mjs';
import { findStrangers, readParts } from './lib/strangers.mjs';
import { ROOT } from './lib/workspace.mjs';
import { budgets } from './size-budgets.mjs';

/** The page is a claim: it may lag this far behind, in kB. */
const SLACK = 0.5;
const PAGE = join(ROOT, 'docs/size.md');
const TABLE = /(?<=<!-- sizes -->\n)[\s\S]*?(?=<!-- \/sizes -->)/;
const SHARES = /(?<=<!-- shares -->\n)[\s\S]*?(?=<!-- \/shares -->)/;
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
if (reads.length === 0) await comparePage();

async function comparePage() {
  const page = readFileSync(PAGE, 'utf8');
  if (process.argv.includes('--write')) {
    const shares = await sharesOf(budgets[0].code);
    writeFileSync(
      PAGE,
      page.replace(TABLE, () => markdown()).replace(SHARES, () => shares),
    );
    await run('biome', ['format', '--write', PAGE]);
  } else if (rows.some(({ name, size }) => !(Math.abs(claimed(page, name) - size) <= SLACK))) {
    console.error('The sizes in docs/size.md are not these: npm run build && npm run size:write');
    process.exitCode = 1;
  }
}

/** What a bundle is made of: the folders of core, by their share of its code. */
async function sharesOf(code) {
  const { initial } = await bundle(code, { external: PAGE_HAS });
  const lengths = new Map();
  for (const { modules } of initial)
    for (const [path, { renderedLength }] of Object.entries(modules)) {
      const [folder = 'elsewhere'] = /(?<=\/packages\/core\/dist\/)[^/.]+/.exec(path) ?? [];
      lengths.set(folder, (lengths.get(folder) ?? 0) + renderedLength);
    }
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const lines = [...lengths]
    .filter(([, length]) => length > 0)
    .sort(([, left], [, right]) => right - left)
    .map(([folder, length]) => `| \`${folder}\` | ${Math.round((100 * length) / total)} % |`);
  return ["| of core's `src` | share |", '| --- | ---: |', ...lines, ''].join('\n');
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
  const lines = rows.map(
    ({ name, size, limit, goal }) => `| ${name} | ${kB(size)} kB | ${kB(limit)} kB | ${goal ? `${kB(goal)} kB` : ''} |`,
  );
  const head = ['| what a page imports | size | budget | goal |', '| --- | ---: | ---: | ---: |'];
  return [`Measured ${measuredAt()}.`, '', ...head, ...lines, ''].join('\n');
}

function claimed(page, name) {
  const cells = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return Number.parseFloat(cells.find((row) => row[1] === name)?.[2] ?? '');
}

function mark(isFine) {
  return isFine ? 'ok    ' : 'OVER  ';
}

function kB(size) {
  return size.toFixed(1);
}
