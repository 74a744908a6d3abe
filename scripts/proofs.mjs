// The proofs that the README names. Without an argument, a gate of `npm test`: each in a short form, so that none rots.
// `--write` runs them whole, on an idle machine, and writes what they found into the README, with the day and the commit (`npm run bench` writes its own page);
// names after it, as in `--write soak mutants`, run these alone.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuredAt } from './lib/measuredAt.mjs';
import { run } from './lib/run.mjs';
import { ROOT } from './lib/workspace.mjs';

const README = join(ROOT, 'README.md');
/** Pages that say what something costs or what was proven. */
const PAGES_OF_FIGURES = ['README.md', 'docs/size.md', 'docs/performance.md'];
const TABLE = /(?<=<!-- proofs -->\n)[\s\S]*?(?=<!-- \/proofs -->)/;
const SUMMARY = join(ROOT, 'node_modules/.cache/check/proofs.json');

/**
 * Each with the script of package.json that runs it, what it needs to be short, and its last line: the figure. What it tries
 * stands in the README's table, which this file writes.
 */
const PROOFS = [
  {
    name: 'fuzz:state',
    does: 'random calls of three agents in virtual time while sockets break, go half-open, tabs freeze, tokens expire, commands are refused in silence or come late, servers restart; in the end each agent sees exactly what the server would tell now, and no promise of a command said what was not so',
    short: ['--runs', '50', '--seed', '20261122'],
    figure: /^runs: \d+, differences: \d+$/,
  },
  {
    name: 'fuzz:state',
    whole: ['--disorderly'],
    does: 'the same with frames that change places, which no TCP does: nothing throws, and the calls are right after the next snapshot',
    short: ['--disorderly', '--runs', '50', '--seed', '20261122'],
    figure: /^runs: \d+, differences: \d+$/,
  },
  {
    name: 'mutants',
    does: 'puts faults into the client, one at a time ("merge the snapshot instead of replacing", "accept a frame of the old socket" ...), and looks whether the first of these proofs notices',
    short: ['--runs', '300', '--first', '5'],
    figure: /^mutants: \d+, caught: \d+$/,
  },
  {
    name: 'fuzz:frames',
    does: 'a million frames, from valid to hostile: none makes the client throw, and the session stays up',
    short: ['--frames', '20000', '--seed', '20261122'],
    figure: /^frames: \d+, exceptions: \d+$/,
  },
  {
    name: 'soak',
    does: "an agent's day: 8 hours, 2,000 calls, 500,000 hint events, 200 reconnects. Client and simulator are weighed apart",
    short: ['--part', '0.25'],
    figure: /^differences: \d+, client: .*$/,
  },
  {
    name: 'bench',
    does: 'what the kit costs a page, beside the alternatives',
    found: '[its own table](docs/performance.md)',
    short: ['--short'],
    figure: /^(goals: .*|rows: .*)$/,
  },
  {
    name: 'e2e:webkit',
    does: "an agent's main flows in WebKitGTK, the engine of Safari; `npm test` runs them by Chromium's WebDriver",
    short: ['--chromium'],
    figure: /^flows: .*$/,
  },
];

const [mode, ...names] = process.argv.slice(2);
if (mode === '--write') await write();
else await check();

async function check() {
  const failed = [];
  for (const proof of PROOFS) {
    const { isFine, figure, output } = await prove(proof, proof.short);
    console.log(`${isFine ? 'ok     ' : 'FAILED '} ${commandOf(proof)}: ${figure ?? 'no figure'}`);
    if (isFine) continue;
    console.log(output.trimEnd());
    failed.push(commandOf(proof));
  }
  const passed = PROOFS.length - failed.length;
  const written = tableOf(README).map(([command]) => command);
  const missing = PROOFS.filter((proof) => !written.includes(`\`${commandOf(proof)}\``)).map(commandOf);
  if (missing.length > 0) console.log(`FAILED  not in the README's table: ${missing.join(', ')} (npm run proofs:write)`);
  const stray = PAGES_OF_FIGURES.flatMap(strayFigures);
  for (const line of stray) console.log(`FAILED  a figure that no run has written: ${line}`);
  failed.push(...missing, ...stray);
  mkdirSync(join(SUMMARY, '..'), { recursive: true });
  writeFileSync(SUMMARY, JSON.stringify({ passed, failed: failed.length, skipped: 0 }));
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** Lines with a measured figure outside of what a run has written: between `<!-- name -->` and `<!-- /name -->`. */
function strayFigures(page) {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const byHand = text.replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '');
  return byHand
    .split('\n')
    .filter((line) => /\d\s?(kB|MB|ms|µs|%|minutes)(?!\w)|\d(\.\d+)?x(?!\w)|\d of \d+ caught/.test(line))
    .map((line) => `${page}: ${line.trim()}`);
}

async function write() {
  const known = new Map(tableOf(README).map(([command, , figure, measured]) => [command, { figure, measured }]));
  const rows = [];
  for (const proof of PROOFS) {
    const command = `\`${commandOf(proof)}\``;
    let { figure = 'not run yet', measured = '' } = known.get(command) ?? {};
    if (proof.found) {
      // It writes its own page: said twice, one of the two would be old.
      figure = proof.found;
    } else if (names.length === 0 || names.includes(proof.name)) {
      const at = measuredAt();
      const found = await prove(proof, proof.whole ?? []);
      console.log(`${found.isFine ? 'ok     ' : 'FAILED '} ${commandOf(proof)}: ${found.figure ?? found.output}`);
      if (!found.isFine) process.exitCode = 1;
      figure = found.figure ?? 'failed';
      measured = at;
    }
    rows.push(`| ${command} | ${proof.does} | ${figure} | ${measured} |`);
  }
  const table = ['| command | what it does | what it found | measured |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
  writeFileSync(README, readFileSync(README, 'utf8').replace(TABLE, table));
  await run('biome', ['format', '--write', README]);
}

/** Runs a proof to its end. Fine is an exit of 0 with the figure that is looked for: a program that did nothing has none. */
function prove({ name, figure }, args) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name, '--', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const line = output.split('\n').findLast((text) => figure.test(text));
      resolve({ isFine: code === 0 && line !== undefined, figure: line, output });
    });
  });
}

function commandOf({ name, whole = [] }) {
  return ['npm run', name, ...(whole.length > 0 ? ['--', ...whole] : [])].join(' ');
}

function tableOf(page) {
  const [table = ''] = TABLE.exec(readFileSync(page, 'utf8')) ?? [];
  return table.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
