import { ensureProgram } from './lib/debian.mjs';

/** Sees to it that the second browser of the end-to-end tests is there: stock Firefox, which Playwright drives by WebDriver BiDi. */
export function ensureFirefox() {
  return ensureProgram({
    path: process.env.HOOKSWITCH_FIREFOX ?? '/usr/bin/firefox-esr',
    packages: ['firefox-esr'],
    isTheirs: Boolean(process.env.HOOKSWITCH_FIREFOX),
    purpose: 'the main flows of "e2e" in Firefox',
    missing: 'Elsewhere: install Firefox 140 or newer and put the path of its program into HOOKSWITCH_FIREFOX.',
  });
}
