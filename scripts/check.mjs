// Runs every gate, two at a time where they do not disturb each other, and says what each found and how long it took.
// `--write` puts the time that it took into the README.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureFirefox } from './firefox.mjs';
import { measuredAt } from './lib/measuredAt.mjs';
import { ROOT } from './lib/workspace.mjs';

/** Stages run one after the other; the lanes of a stage run side by side. The left lane builds; what the right one runs reads sources only. */
const STAGES = [
  [
    // What `lint` knows of other packages' types it reads from what is built.
    ['types', 'build', 'lint', 'api', 'package', 'size', 'outsiders'],
    ['format', 'layers', 'dead-code', 'unit'],
  ],
  // Each has the machine to itself: a busy browser makes a test of timing lie.
  [['screens']],
  [['e2e']],
  [['proofs']],
];

/** Gates that run many tests, and how to read the report they leave. Every other gate counts as one. */
const REPORTS = { unit: readVitest, screens: (counts) => counts, proofs: (counts) => counts, e2e: readPlaywright };

/** A gate that takes longer hangs. */
const LIMIT = 10 * 60_000;

const REPORT_FOLDER = join(ROOT, 'node_modules/.cache/check');
const children = new Set();
const results = [];
const begin = Date.now();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of children) stop(child);
    process.exit(1);
  });
}

rmSync(REPORT_FOLDER, { recursive: true, force: true });
mkdirSync(REPORT_FOLDER, { recursive: true });
ensureChromium();
ensureFirefox();
for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
report();

async function runLane(names) {
  for (const name of names) results.push(await runGate(name));
}

async function runGate(name) {
  console.log(`> ${name} ...`);
  const start = Date.now();
  const { code, output } = await npmRun(name);
  const counts = count(name, code);
  const seconds = (Date.now() - start) / 1000;
  const ok = code === 0 && counts.failed === 0;
  console.log(
    ok
      ? `  ${name}: ok in ${seconds.toFixed(1)} s`
      : `\n${output.trimEnd()}\n\n  ${name}: FAILED in ${seconds.toFixed(1)} s (again: npm run ${name})`,
  );
  return { name, ok, seconds, ...counts };
}

function npmRun(name) {
  return new Promise((resolve) => {
    // A process group of its own, so that a hanging gate can be ended with everything it started.
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    const timer = setTimeout(() => {
      output += `\nEnded after ${LIMIT / 60_000} minutes: it hangs.`;
      stop(child);
    }, LIMIT);
    children.add(child);
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

function stop(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}

function count(name, code) {
  const single = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!REPORTS[name]) return single;
  let counts;
  try {
    counts = REPORTS[name](JSON.parse(readFileSync(join(REPORT_FOLDER, `${name}.json`), 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // A file that does not load, or an error outside a test, fails the run without failing a test; no test at all is no success either.
  const fails = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return fails ? { ...counts, failed: 1 } : counts;
}

function readVitest(json) {
  const skipped = json.numPendingTests + json.numTodoTests;
  // A test that a crashed worker took with it neither passed nor failed: it failed.
  return { passed: json.numPassedTests, failed: json.numTotalTests - json.numPassedTests - skipped, skipped };
}

function readPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function report() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  writeFileSync(join(REPORT_FOLDER, 'summary.json'), JSON.stringify(totals));

  console.log(`\n${'gate'.padEnd(12)}${'result'.padEnd(9)}${'time'.padStart(8)}   tests`);
  const order = STAGES.flat(2);
  results.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  for (const { name, ok, seconds, passed, failed, skipped } of results) {
    const tests = REPORTS[name] ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : '';
    console.log(`${name.padEnd(12)}${(ok ? 'ok' : 'FAILED').padEnd(9)}${`${seconds.toFixed(1)} s`.padStart(8)}   ${tests}`.trimEnd());
  }
  const failing = results.filter((result) => !result.ok).map((result) => result.name);
  console.log(
    `\n${failing.length === 0 ? 'Every gate passed' : `FAILED: ${failing.join(', ')}`}, in ${((Date.now() - begin) / 1000).toFixed(0)} s.`,
  );
  process.exitCode = failing.length === 0 ? 0 : 1;
  if (process.argv.includes('--write') && failing.length === 0) writeTime((Date.now() - begin) / 60_000);
}

/** What the README says of the time that this takes is what it took here. */
function writeTime(minutes) {
  const page = join(ROOT, 'README.md');
  const words = `${Math.round(minutes)} minutes (${measuredAt()})`;
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(?<=<!-- time -->).*?(?=<!-- \/time -->)/, words));
}
