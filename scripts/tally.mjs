// The last line of a CI run: the totals of every runner, from the summary that check.mjs left. Argument: the exit code of `npm test`.
import { readFileSync } from 'node:fs';

const status = Number(process.argv[2]);
let totals = { passed: 0, failed: 0, skipped: 0 };
try {
  totals = JSON.parse(readFileSync(new URL('../node_modules/.cache/check/summary.json', import.meta.url), 'utf8'));
} catch {
  console.log('npm test ended before it had a summary.');
}
// Whatever it counted, a run that failed has a failure.
const failed = totals.failed || (status === 0 && totals.passed > 0 ? 0 : 1);
console.log(`${totals.passed} passed, ${failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
