import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { looksLike } from '../scripts/screens/differ.mjs';
import { HostPage } from './HostPage.ts';
import { test } from './test.ts';

/** What no stylesheet can keep out: docs/host-safety.md says of each why, and this is where the list is kept. */
const TABLE = /<!-- reaches -->\n([\s\S]*?)<!-- \/reaches -->/.exec(
  readFileSync(new URL('../docs/host-safety.md', import.meta.url), 'utf8'),
)?.[1];
const LISTED = [...(TABLE ?? '').matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1] ?? '');

/** docs/host-safety.md says why not `::selection`, `::first-letter` and `::-webkit-scrollbar`; the others are of elements that no part has. */
const PSEUDO_ELEMENTS = ['::before', '::after', '::marker', '::placeholder', '::first-line'];

// Hundreds of properties of hundreds of elements take their time on a busy machine.
test.setTimeout(300_000);

/** Of letters, it is what is said of `html` that is listed. */
function isSaidOfAny(name: string): boolean {
  return name === 'font-size' || !LISTED.includes(name);
}

/** A page with every part, and the declarations of every property, or of all but the listed ones, with their first or second values. */
async function open(host: HostPage) {
  await host.open('plain');
  await host.mountKit();
  const properties = await host.page.evaluate(() => window.everyProperty.properties());
  const declare = (one: 0 | 1, isSaid = isSaidOfAny) =>
    properties
      .filter(({ name }) => isSaid(name))
      .map(({ name, values }) => `${name}: ${values[one] ?? values[0]};`)
      .join('\n');
  const reached = (rules: readonly string[], pseudo?: string) =>
    host.page.evaluate(([said, of]) => window.everyProperty.reached(said, of), [rules, pseudo] as const);
  return { properties, declare, reached };
}

for (const { who, selector } of [
  { who: 'every element', selector: '*' },
  { who: 'the element around them', selector: '#phone' },
  { who: 'elements by their names', selector: undefined },
]) {
  test(`whatever a page says of ${who}, the parts begin as in a page without a stylesheet @firefox`, async ({ page }) => {
    const { properties, declare, reached } = await open(new HostPage(page));
    expect(properties.length).toBeGreaterThan(300);
    expect(properties.filter(({ values }) => values.length === 2).length).toBeGreaterThan(250);
    const names = await page.evaluate(() => [...new Set([...document.querySelectorAll('#phone *')].map(({ localName }) => localName))]);
    const rule = (one: 0 | 1) => `${selector ?? names.join()} { ${declare(one)} } :root { font-size: medium }`;
    expect(await reached([rule(0), rule(1)])).toEqual([[], []]);
  });
}

test('whatever a page says of pseudo-elements, those of the parts stay as they are @firefox', async ({ page }) => {
  const { declare, reached } = await open(new HostPage(page));
  const rule = (one: 0 | 1) => PSEUDO_ELEMENTS.map((pseudo) => `*${pseudo} { ${declare(one, () => true)} }`).join('\n');
  for (const pseudo of PSEUDO_ELEMENTS) expect(await reached([rule(0), rule(1)], pseudo), pseudo).toEqual([[], []]);
  // The others belong to elements that no part has.
  await expect(page.locator('.hs').locator('dialog, [popover], input[type=file], details')).toHaveCount(0);
});

test('what the documentation lists as reaching the parts does', async ({ page }) => {
  const { declare, reached } = await open(new HostPage(page));
  const rules = LISTED.map((listed) => `html, #phone { ${declare(1, (name) => name === listed)} }`);
  const differences = await reached(rules);
  // What no style tells, as that everything is larger, a picture does.
  const part = page.locator('[data-part="PhoneStatus"]');
  const bare = await part.screenshot();
  for (const [index, listed] of LISTED.entries()) {
    if (differences[index]?.length) continue;
    await page.evaluate((rule) => window.everyProperty.say(rule), rules[index] ?? '');
    expect(looksLike(bare, await part.screenshot()), listed).toBe(false);
  }
  expect(LISTED.length).toBeGreaterThan(0);
});

test('whatever a page says of drawings, the state of a colleague is drawn as before @firefox', async ({ page }) => {
  const host = new HostPage(page);
  const { declare } = await open(host);
  const list = page.locator('.hs-hints');
  const before = await list.screenshot();
  for (const one of [0, 1] as const) {
    await page.evaluate(
      (rule) => window.everyProperty.say(rule),
      `svg, symbol, use, g, path, circle, line, rect, polyline, polygon, ellipse { ${declare(one)} }`,
    );
    expect(looksLike(before, await list.screenshot())).toBe(true);
  }
});
