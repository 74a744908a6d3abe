// Sees to it that the browser of the stories and the end-to-end tests is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where the browser is expected. */
const CHROMIUM = process.env.HOOKSWITCH_CHROMIUM ?? '/usr/bin/chromium';

/** Installs Debian's Chromium where it is missing and may be installed; otherwise says what to do. Tells whether a browser is there. */
export function ensureChromium() {
  if (existsSync(CHROMIUM)) return true;
  const mayInstall = !process.env.HOOKSWITCH_CHROMIUM && existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (mayInstall) {
    console.log("Installing Debian's Chromium for the browser tests ...");
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
  }
  if (existsSync(CHROMIUM)) return true;
  console.error(
    `No Chromium at ${CHROMIUM}: the gates "stories" and "e2e" will fail. ` +
      'On Debian: apt-get update && apt-get install -y --no-install-recommends chromium (as root). ' +
      'Elsewhere: install Chromium or Chrome and put the path of its program into HOOKSWITCH_CHROMIUM.',
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
