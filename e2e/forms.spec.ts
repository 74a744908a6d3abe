import { expect, type Page } from '@playwright/test';
import { HOST_PAGES } from './addresses.ts';
import { test } from './test.ts';

const FIELDS = '[data-part] :is(input, select, textarea)';
const TEXT = ':is([type="text"], [type="tel"], [type="search"], [type="password"], :not([type]))';

/** Every part, as a server sent it, inside a form of the host's; React does not run yet. */
async function openMarkup(page: Page): Promise<void> {
  await page.goto(`${HOST_PAGES.url}/server.html`);
  await page.waitForFunction(() => window.showServerMarkup !== undefined);
  await page.evaluate(() => window.showServerMarkup());
}

/** What the host's form would send of ours. */
function sentAlong(page: Page) {
  return page.evaluate(() => {
    const form = document.querySelector('form');
    return form ? [...new FormData(form).keys()] : ['no form'];
  });
}

async function typeEverywhere(page: Page): Promise<number> {
  const fields = await page.locator(FIELDS).and(page.locator(TEXT)).all();
  for (const field of fields) {
    await field.fill('1234');
    await field.press('Enter');
  }
  return fields.length;
}

test('text typed before React runs reaches no address and no form of the host, by Enter or by a button @firefox', async ({ page }) => {
  await openMarkup(page);
  const url = page.url();
  expect(await typeEverywhere(page)).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Log in' }).click();
  for (const choice of await page.locator('[data-part] :is([type="radio"], [type="checkbox"])').all()) await choice.press('Enter');
  expect(await sentAlong(page)).toEqual(['own']);
  expect(page.url()).toBe(url);
  expect(await page.getByLabel('Password').inputValue()).toBe('1234');
});

test('text typed before React runs stays in its field, and logs in inside a form of the host @firefox', async ({ page }) => {
  await openMarkup(page);
  const url = page.url();
  await page.getByLabel('User name').fill('ada');
  await page.getByLabel('Password').fill('1234');
  await page.getByLabel('Number to call').fill('1001');
  await page.evaluate(() => window.hydrateKit());
  await page.getByLabel('User name').press('End');
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  expect(await page.getByLabel('Number to call').inputValue()).toBe('1001');
  await page.getByLabel('Password').press('Enter');
  await expect.poll(() => page.evaluate(() => window.hostForm)).toEqual({ recovered: [], submitted: [], loggedIn: ['Ada Ives'] });
  expect(await sentAlong(page)).toEqual(['own']);
  expect(page.url()).toBe(url);
});

test('no field of ours sends a form of the host once React runs, and its own Enter and button still do', async ({ page }) => {
  await openMarkup(page);
  await page.evaluate(() => window.hydrateKit());
  const url = page.url();
  await typeEverywhere(page);
  expect(await page.evaluate(() => window.hostForm.submitted)).toEqual([]);
  await page.getByLabel('Own', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await page.evaluate(() => window.hostForm.submitted)).toEqual(['by React', 'by React']);
  expect(page.url()).toBe(url);
});
