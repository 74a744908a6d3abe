import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';

/** How a state is turned on and off in a page that stands still: an attribute of the element, or of a part's around it. */
interface Told {
  readonly what: string;
  readonly of: string;
  readonly attribute: string;
  readonly values: readonly [string, string | null];
}

const STATES: readonly Told[] = [
  { what: 'chosen', of: '[role="tab"]', attribute: 'aria-selected', values: ['true', 'false'] },
  { what: 'pressed', of: '.hs-button', attribute: 'aria-pressed', values: ['true', 'false'] },
  { what: 'refused', of: '.hs-button', attribute: 'aria-disabled', values: ['true', null] },
  { what: 'wrong', of: 'input.hs-input', attribute: 'aria-invalid', values: ['true', null] },
  { what: 'turned on', of: '.hs-switch', attribute: 'data-selected', values: ['true', null] },
  { what: 'refused', of: '.hs-switch', attribute: 'data-readonly', values: ['true', null] },
];

/** Those that are seen, the first of each kind. */
async function kindsOf(page: Page, selector: string): Promise<readonly Locator[]> {
  const all = await page.locator('.hs').locator(selector).all();
  const kinds = new Map<string, Locator>();
  for (const element of all) {
    const kind = await element.evaluate((one) => {
      const box = one.getBoundingClientRect();
      const isSeen = box.width > 0 && box.height > 0 && one.checkVisibility() && getComputedStyle(one).opacity !== '0';
      const [pressed, invalid] = [one.hasAttribute('aria-pressed'), one.getAttribute('type')];
      return isSeen ? [one.className, one.parentElement?.className, one.getAttribute('data-tone'), pressed, invalid].join(' ') : '';
    });
    if (kind && !kinds.has(kind)) kinds.set(kind, element);
  }
  return [...kinds.values()];
}

/** What is seen of an element, with what is drawn around it; of a hidden one, what is seen of its label. */
async function picture(element: Locator): Promise<string> {
  const box = await element.evaluate((one) => {
    const { x, y, width, height } = (
      one.matches('.hs-hidden, .hs-choice > *') ? (one.closest('label') ?? one) : one
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
  if (box.width === 0) throw new Error('It has no place.');
  const clip = { x: Math.max(0, box.x - 4), y: Math.max(0, box.y - 4), width: box.width + 8, height: box.height + 8 };
  const bytes = await element.page().screenshot({ clip, animations: 'disabled', caret: 'hide' });
  return bytes.toString('base64');
}

async function withState(element: Locator, { attribute, values }: Told): Promise<readonly [string, string]> {
  await element.scrollIntoViewIfNeeded();
  const before = await element.getAttribute(attribute);
  const set = (value: string | null) =>
    element.evaluate(
      (one, [name, to]) => {
        if (!name) return;
        if (typeof to === 'string') one.setAttribute(name, to);
        else one.removeAttribute(name);
      },
      [attribute, value] as const,
    );
  await set(values[0]);
  const on = await picture(element);
  await set(values[1]);
  const off = await picture(element);
  await set(before);
  return [on, off];
}

/** How many kinds there are, and which of them look the same in both. */
async function cannotBeTold(page: Page, told: Told): Promise<{ readonly kinds: number; readonly same: readonly string[] }> {
  const same: string[] = [];
  const kinds = await kindsOf(page, told.attribute === 'aria-pressed' ? `${told.of}[aria-pressed]` : told.of);
  for (const element of kinds) {
    const [on, off] = await withState(element, told);
    if (on === off) same.push(`${told.what}: ${await element.evaluate((one) => one.outerHTML.slice(0, 160))}`);
  }
  return { kinds: kinds.length, same };
}

async function focusCannotBeSeen(page: Page): Promise<readonly string[]> {
  const same: string[] = [];
  for (const element of await kindsOf(page, ':is(button, a[href], input, select, [tabindex="0"])')) {
    await element.scrollIntoViewIfNeeded();
    await page.locator('body').press('Shift');
    await element.focus();
    const on = await picture(element);
    await element.blur();
    const off = await picture(element);
    if (on === off) same.push(`focus: ${await element.evaluate((one) => one.outerHTML.slice(0, 160))}`);
  }
  return same;
}

// The whole desk is photographed again and again.
test.setTimeout(240_000);

test('in forced colours every state that is told by a look is told, and the focus is seen', async ({ talking: { ada } }) => {
  const desk = ada.page;
  await desk.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await desk.getByRole('switch', { name: 'Do not disturb' }).waitFor();
  const same: string[] = [];
  const tried = new Set<Told>();
  for (const tab of await desk.getByRole('tab').all()) {
    await tab.click();
    await desk.getByRole('tabpanel').locator('.hs').first().waitFor();
    for (const told of STATES) {
      const found = await cannotBeTold(desk, told);
      if (found.kinds > 0) tried.add(told);
      same.push(...found.same);
    }
    same.push(...(await focusCannotBeSeen(desk)));
  }
  expect([...new Set(same)]).toEqual([]);
  // A state that no element has was not looked at.
  expect(STATES.filter((told) => !tried.has(told))).toEqual([]);
});
