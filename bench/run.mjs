// Builds for production, measures in real Chromium and in Node, prints a table and writes it to docs/performance.md.
// `npm run bench -- frames paint` measures these alone and writes nothing; `-- --short` runs each for a moment and judges nothing, so that
// `npm test` notices when one no longer runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measuredAt } from '../scripts/lib/measuredAt.mjs';
import { run } from '../scripts/lib/run.mjs';
import { ROOT } from '../scripts/lib/workspace.mjs';
import { measureFlood } from './desk/flood.mjs';
import { measurePaint } from './desk/paint.mjs';
import { measureRenders } from './desk/renders.mjs';
import { measureShift } from './desk/shift.mjs';
import { measureFrames } from './frames/run.mjs';
import { benchHints, TURNS } from './hints/run.mjs';
import { openPages } from './lib/pages.mjs';
import { measureStart } from './start/run.mjs';

/** One after the other: each has the machine to itself. */
const MEASUREMENTS = {
  hints: async (_, length) => (await benchHints({ turns: TURNS[length] })).map(inOneShape),
  frames: measureFrames,
  flood: measureFlood,
  paint: measurePaint,
  renders: measureRenders,
  shift: measureShift,
  start: measureStart,
};

const PAGE = join(ROOT, 'docs/performance.md');
const TABLE = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/;

const length = process.argv.includes('--short') ? 'short' : 'whole';
const asked = process.argv.slice(2).filter((word) => word !== '--short');
const chosen = asked.length > 0 ? asked : Object.keys(MEASUREMENTS);
const rows = [];
const pages = await openPages();
try {
  for (const name of chosen) {
    if (!MEASUREMENTS[name]) throw new Error(`There is no measurement ${name}: ${Object.keys(MEASUREMENTS).join(', ')}`);
    for (const row of await MEASUREMENTS[name](pages, length)) {
      rows.push(row);
      console.log(`${verdictOf(row).padEnd(7)} ${row.what}\n        ${row.measured}; goal ${row.goal ?? 'none'}; beside: ${row.reference}`);
    }
  }
} finally {
  await pages.close();
}
if (length === 'short') {
  // A ratio of a moment says nothing, but a measurement that measures nothing gives no number at all.
  const broken = rows.filter(({ measured }) => /NaN|Infinity|undefined/.test(measured));
  for (const { what } of broken) console.log(`measured nothing: ${what}`);
  console.log(`rows: ${rows.length}, without a measurement: ${broken.length}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} else {
  if (asked.length === 0) {
    writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(TABLE, markdown()));
    await run('biome', ['format', '--write', PAGE]);
  }
  const judged = rows.filter(({ met }) => met !== undefined);
  const met = judged.filter((row) => row.met).length;
  console.log(`goals: ${met} met, ${judged.length - met} missed`);
}

function inOneShape({ ratio, ...row }) {
  return { measured: `${ratio.toFixed(2)}x`, ...row };
}

function verdictOf({ met: isMet }) {
  if (isMet === undefined || length === 'short') return '';
  return isMet ? 'met' : 'MISSED';
}

function markdown() {
  const machine = `${process.arch}, ${cpus().length} cores, Node ${process.version}, ${measuredAt()}`;
  const lines = rows.map((row) => `| ${row.what} | ${row.reference} | ${row.measured} | ${row.goal ?? ''} | ${verdictOf(row)} |`);
  return [`Measured on ${machine}.`, '', '| what | beside | measured | goal | |', '| --- | --- | --- | --- | --- |', ...lines, ''].join(
    '\n',
  );
}
