import { spawnSync } from 'node:child_process';
import { ROOT } from './workspace.mjs';

/** Pinned here alone: a `packageManager` field would make a frozen installation fail. */
const PNPM = 'pnpm@12.21.0';

/** Runs the pnpm that this repository uses, fetched by npx where it is not there yet. Tells whether it succeeded. */
export function pnpm(...args) {
  const { status } = spawnSync('npx', ['--yes', PNPM, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    // Without a terminal pnpm only replaces an outdated node_modules when told that nobody is there to ask.
    env: { ...process.env, CI: process.env.CI ?? 'true' },
  });
  return status === 0;
}
