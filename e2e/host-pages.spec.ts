import { expect } from '@playwright/test';
import { differences, type HostName, HostPage, STRICT } from './HostPage.ts';
import { test } from './test.ts';

/** What still differs: docs/host-safety.md says why. */
const EXCEPTIONS: Readonly<Record<Exclude<HostName, 'plain'>, (property: string, name: string) => boolean>> = {
  bootstrap: () => false,
  tailwind: () => false,
  reset: (property, name) => property === 'width' && name.includes('svg'),
  // The attributes of a drawing are its looks, and `* { all: unset }` takes them; and with them the scheme of the root.
  unset: (property, name) => name.includes('svg') || property === 'color-scheme',
};

const PAGES: readonly Exclude<HostName, 'plain'>[] = ['bootstrap', 'tailwind', 'reset', 'unset'];

// Computed styles of hundreds of elements take their time on a busy machine.
test.setTimeout(90_000);

for (const name of PAGES) {
  test(`in a page of ${name}, neither the page nor the kit looks different for the other`, async ({ page, context }) => {
    const host = new HostPage(page);
    await host.open(name);
    const before = await host.looks('html, body, #host, #host *');
    await host.mountKit();
    expect(differences(before, await host.looks('html, body, #host, #host *'))).toEqual([]);

    const bare = new HostPage(await context.newPage());
    await bare.open('plain');
    await bare.mountKit();
    expect(differences(await bare.looks('.hs, .hs *'), await host.looks('.hs, .hs *'), EXCEPTIONS[name])).toEqual([]);
  });
}

test('what a host puts into a part looks as everywhere in the page', async ({ page }) => {
  const host = new HostPage(page);
  await host.open('bootstrap');
  await host.mountKit();
  await page.evaluate(() => {
    const mine = '<p>Mine</p><button class="btn btn-primary">Mine</button><input class="form-control">';
    document.body.insertAdjacentHTML('beforeend', `<div id="outside">${mine}</div>`);
    document.body.insertAdjacentHTML('beforeend', `<div class="hs"><div class="hs-host" id="inside">${mine}</div></div>`);
  });
  const looks = (place: string) =>
    page.locator(`${place} > *`).evaluateAll((elements) =>
      elements.map((element) => {
        const { margin, padding, borderRadius, backgroundColor, display, boxSizing, touchAction } = getComputedStyle(element);
        return { margin, padding, borderRadius, backgroundColor, display, boxSizing, touchAction };
      }),
    );
  expect(await looks('#inside')).toEqual(await looks('#outside'));
});

test('a strict policy refuses nothing of the kit, and the head, html, body and globals stay as they were', async ({ page }) => {
  const host = new HostPage(page);
  await host.open('plain', STRICT);
  const before = await host.belongings();
  await host.mountKit();
  await page.getByRole('dialog').getByLabel('Transfer to').fill('1002');
  expect(await page.evaluate(() => window.hostWatch.violations)).toEqual([]);
  expect(await host.belongings()).toEqual({ ...before, head: [...before.head, 'meta#react-aria-pressable-style'] });
});

test('the policy is in force: a style of the page itself is refused', async ({ page }) => {
  const host = new HostPage(page);
  await host.open('plain', STRICT);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => page.evaluate(() => window.hostWatch.violations.length)).toBe(1);
});

test('while a call rings, whatever is typed into the page arrives there and moves no call', async ({ page }) => {
  const host = new HostPage(page);
  await host.open('plain');
  await host.typeEverything();
  const typed = await host.typed();
  await page.reload();
  await page.waitForFunction(() => window.mountKit !== undefined);
  await host.mountKit();
  const calls = await page.getByRole('article').count();
  await host.typeEverything();
  expect(await host.typed()).toEqual(typed);
  await expect(page.getByRole('article')).toHaveCount(calls);
});

/** Who listens at the page, and for what: docs/host-safety.md has the same list. */
const LISTENERS: ReadonlySet<string> = new Set([
  // react-aria, to know whether the keyboard or a pointer is used.
  ...['click', 'invalid', 'keydown', 'keyup', 'pointerdown', 'pointermove', 'pointerup'].map((type) => `document ${type}`),
  ...['beforeunload', 'blur', 'focus'].map((type) => `window ${type}`),
  // react-aria, to know what moves and scrolls.
  ...['focusin', 'scroll', 'transitionend', 'transitionrun'].map((type) => `document ${type}`),
  ...['resize', 'scroll'].map((type) => `window ${type}`),

  'window languagechange',
  // React; the second is how it finds out what the browser can do.
  'document selectionchange',
  'window test',
  // core, which looks after the link when the page wakes up; the query client does the same.
  'document visibilitychange',
  ...['offline', 'online', 'pageshow', 'visibilitychange'].map((type) => `window ${type}`),
  // Escape, which puts the reason on a button away.
  'window keydown',
  // Enter that is held on a button, and presses nothing else.
  'window keyup',
]);

test('no part listens at the page but as the documentation says', async ({ page }) => {
  const host = new HostPage(page);
  await host.open('plain');
  const listeners = () => page.evaluate(() => [...new Set(window.hostWatch.listeners)]);
  const before = new Set(await listeners());
  await host.mountKit();
  await page.getByRole('button', { name: 'Send keys' }).first().focus();
  await page.keyboard.down('Enter');
  const added = (await listeners()).filter((listener) => !before.has(listener) && !LISTENERS.has(listener));
  // Of the test runner, which looks at what it is about to press.
  expect(added.filter((listener) => !listener.includes('playwright'))).toEqual([]);
});

test('every selector of the kit names a class of ours, but the one of react-aria', async ({ page }) => {
  const host = new HostPage(page);
  await host.open('plain');
  await host.mountKit();
  const selectors = await host.selectors('styles-');
  expect(selectors.length).toBeGreaterThan(200);
  expect(selectors.filter((selector) => !/\.hs\b/.test(selector))).toEqual(['[data-react-aria-pressable]']);
});

test('a page that turns to right-to-left turns the arrow of a call', async ({ page }) => {
  const host = new HostPage(page);
  await host.open('plain');
  await host.mountKit();
  // Twice as wide as what is seen of it: the arrow and its mirror image.
  const seen = () =>
    page
      .locator('.hs-call-direction')
      .first()
      .evaluate((box) => {
        const [of, all] = [box, box.querySelector('svg')].map((element) => element?.getBoundingClientRect());
        return of && all && { cut: getComputedStyle(box).overflow, left: all.left - of.left, right: all.right - of.right };
      });
  expect(await seen()).toEqual({ cut: 'hidden', left: 0, right: 14 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await seen()).toEqual({ cut: 'hidden', left: -14, right: 0 });
});

test('a part without its stylesheet says so, once', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  const host = new HostPage(page);
  await host.open('plain');
  await host.mountKit({ withStyles: false });
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toContain("import '@hookswitch/components/styles.css'");
});
