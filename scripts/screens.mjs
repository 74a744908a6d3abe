// Opens every story once in Chromium: it must play through, be readable by axe in light, dark and forced colours, and look as its
// committed pictures do. `--write` keeps the pictures; words after it choose stories, by a part of their ids.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium } from './chromium.mjs';
import { run } from './lib/run.mjs';
import { ROOT } from './lib/workspace.mjs';
import { onlyTestFonts } from './screens/fonts.mjs';
import { openReferences } from './screens/references.mjs';
import { serveFolder } from './screens/serveFolder.mjs';
import { makeStill } from './screens/still.mjs';
import { visitDocs, visitStory } from './screens/visit.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/screens');
const STORYBOOK = join(CACHE, 'storybook');
/** What `npm test` counts. */
const REPORT = join(ROOT, 'node_modules/.cache/check/screens.json');
/** Two cores: one page waits for a play function while another paints. */
const PAGES = 3;

const isWriting = process.argv.includes('--write');
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const begin = performance.now();
if (!ensureChromium()) process.exit(1);
if (!process.argv.includes('--no-build')) await buildStorybook();
const built = performance.now();

const site = await serveFolder(STORYBOOK);
const browser = await chromium.launch({
  executablePath: process.env.HOOKSWITCH_CHROMIUM ?? '/usr/bin/chromium',
  // Sound is let through: whether a page is held silent shows a moment later, and no picture waits for that.
  args: ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb', '--autoplay-policy=no-user-gesture-required'],
  env: { ...process.env, ...onlyTestFonts(CACHE) },
});
const references = openReferences({
  folder: join(ROOT, '.storybook/screens'),
  major: browser.version().split('.')[0],
  differences: join(ROOT, 'test-results/screens'),
});
const entries = await listEntries();
const visited = entries.filter(({ id }) => chosen.length === 0 || chosen.some((word) => word.startsWith(id) || id.includes(word)));
const failures = [];
const failing = new Set();
let written = 0;

const queue = [...visited];
await Promise.all(Array.from({ length: PAGES }, work));
await browser.close();
site.close();
report();

async function buildStorybook() {
  // React as developers have it: it says what is wrong on the console, and a play function finds every effect done.
  const env = { NODE_ENV: 'development' };
  const code = await run('storybook', ['build', '-o', STORYBOOK, '--quiet', '--disable-telemetry', '--loglevel', 'error'], { env });
  if (code !== 0) process.exit(code);
}

async function newPage() {
  const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Europe/Paris', locale: 'en-GB' });
  await makeStill(context);
  return context.newPage();
}

/** Every story with its width and its `parameters.screens`, and every page of the documentation. */
async function listEntries() {
  const index = Object.values((await (await fetch(`${site.address}/index.json`)).json()).entries);
  const page = await newPage();
  await page.goto(`${site.address}/iframe.html`);
  const stories = await page.evaluate(async () => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis;
    await preview.ready();
    return Object.values(await preview.extract()).map(({ id, storyGlobals, parameters }) => ({
      id,
      width: String(storyGlobals.width ?? '320'),
      screens: parameters.screens ?? {},
    }));
  });
  await page.context().close();
  return [...stories, ...index.filter(({ type }) => type === 'docs').map(({ id }) => ({ id, isDocs: true, screens: {} }))];
}

async function work() {
  const page = await newPage();
  for (let entry = queue.shift(); entry; entry = queue.shift()) await judge(page, entry);
  await page.context().close();
}

/** A story lives in real time, on a machine that may be busy: what fails is looked at once more, and said if it then passes. */
async function judge(page, entry) {
  const faults = await look(page, entry);
  if (faults.length === 0) return;
  const again = await look(page, entry);
  if (again.length > 0) fail(entry.id, again);
  else console.log(`passed at the second look: ${entry.id}: ${faults[0]}`);
}

async function look(page, entry) {
  try {
    const { faults, pictures } = await (entry.isDocs ? visitDocs : visitStory)(page, site.address, entry);
    // Its pictures are not looked at, and not gone either.
    if (faults.length > 0) references.keep(entry.id);
    for (const [theme, png] of Object.entries(pictures)) {
      const picture = `${entry.id}.${theme}`;
      if (!isWriting) faults.push(references.compare(picture, png));
      else if (references.write(picture, png)) written += 1;
    }
    return faults.filter(Boolean);
  } catch (error) {
    return [error.message];
  }
}

function fail(id, faults) {
  if (faults.length > 0) failing.add(id);
  failures.push(...faults.map((fault) => `${id}: ${fault}`));
}

function report() {
  const skipped = entries.filter(({ screens }) => screens.skip);
  for (const { id, screens } of skipped) console.log(`no picture of ${id}: ${screens.skip}`);
  if (chosen.length === 0) {
    if (isWriting) references.tidy();
    else for (const file of references.orphans()) fail(file, ['there is no such story any more: npm run screens:write']);
  }
  if (!isWriting && !references.isComparable) {
    const reason = references.takenWith
      ? `they were taken with ${references.takenWith}, and this is ${browser.version()}`
      : 'there are none';
    console.log(`\nNOT COMPARED with the committed pictures: ${reason}. Everything else was looked at.\n`);
  }
  for (const failure of failures) console.error(`FAILED ${failure}`);
  const seconds = (from, to) => ((to - from) / 1000).toFixed(0);
  console.log(
    `${visited.length} stories and pages, ${skipped.length} without a picture, ${failures.length} faults` +
      `${isWriting ? `, ${written} pictures written` : ''}; Storybook built in ${seconds(begin, built)} s, seen in ${seconds(built, performance.now())} s.`,
  );
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, JSON.stringify({ passed: visited.filter(({ id }) => !failing.has(id)).length, failed: failing.size, skipped: 0 }));
  process.exitCode = failures.length > 0 ? 1 : 0;
}
