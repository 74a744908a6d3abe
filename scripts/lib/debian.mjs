import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Sees to it that a program is there: installs Debian's packages where it is missing and may be installed. Tells whether it is there. */
export function ensureProgram({ path, packages, isTheirs, purpose, missing }) {
  if (existsSync(path)) return true;
  if (!isTheirs && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing Debian's ${packages.join(' and ')} for ${purpose} ...`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  if (existsSync(path)) return true;
  console.error(
    `Nothing at ${path}: ${purpose} will fail. ` +
      `On Debian: apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')} (as root). ${missing}`,
  );
  return false;
}

function aptGet(...args) {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed.`);
}
