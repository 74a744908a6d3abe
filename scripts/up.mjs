// `npm run demo` and `npm test` on a machine with only Node and npm: installs what is not there yet, then runs the task.
import { install } from './lib/install.mjs';

const TASKS = ['check', 'demo'];
const task = process.argv[2];

if (!TASKS.includes(task)) {
  console.error(`Usage: node scripts/up.mjs ${TASKS.join(' | ')}`);
  process.exit(2);
}

if (!install()) {
  console.error('The installation failed, so nothing was run. Its message is above; the npm registry must be reachable.');
  process.exit(1);
}
// In this process, so that a signal to it reaches the task.
await import(`./${task}.mjs`);
