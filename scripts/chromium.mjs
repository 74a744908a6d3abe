import { ensureProgram } from './lib/debian.mjs';

/** Sees to it that the browser of the stories and the end-to-end tests is there. */
export function ensureChromium() {
  return ensureProgram({
    path: process.env.HOOKSWITCH_CHROMIUM ?? '/usr/bin/chromium',
    packages: ['chromium'],
    isTheirs: Boolean(process.env.HOOKSWITCH_CHROMIUM),
    purpose: 'the gates "stories" and "e2e"',
    missing: 'Elsewhere: install Chromium or Chrome and put the path of its program into HOOKSWITCH_CHROMIUM.',
  });
}
