// `npm run demo` and `npm test` on a machine with only Node and npm: installs with the pinned pnpm, fetched by npx, then runs the task.
import { spawnSync } from 'node:child_process';

const PNPM = 'pnpm@12.21.0';
const TASKS = ['check', 'demo'];
const task = process.argv[2];

if (!TASKS.includes(task)) {
  console.error(`Usage: node scripts/up.mjs ${TASKS.join(' | ')}`);
  process.exit(2);
}

console.log(`Installing with ${PNPM} ...`);
const install = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  // Without a terminal pnpm only replaces an outdated node_modules when told that nobody is there to ask.
  env: { ...process.env, CI: process.env.CI ?? 'true' },
});
if (install.status !== 0) {
  console.error('The installation failed, so nothing was run. Its message is above; the npm registry must be reachable.');
  process.exit(1);
}
// In this process, so that a signal to it reaches the task.
await import(`./${task}.mjs`);
