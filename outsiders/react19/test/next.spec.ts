import { expect, type Page, test } from '@playwright/test';

/** What React and the browser complain of while a page opens. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

test('renders parts that a page of the server puts into its markup, on the server and in the browser', async ({ page, request }) => {
  expect(await (await request.get('/parts')).text()).toContain('hs-dial-pad');
  const complaints = listen(page);
  // The browser asks for one by itself, and this app has none.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/parts');
  await page.getByLabel('Number to call').fill('1001');
  await expect(page.getByLabel('Number to call')).toHaveValue('1001');
  expect(complaints).toEqual([]);
});

test('is dark under a class of the page, and light without it, whatever the system says', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/parts');
  const surface = () => page.locator('.hs-dial-pad').evaluate((part) => getComputedStyle(part).getPropertyValue('color'));
  const light = await surface();
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  const dark = await surface();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await surface()).toBe(dark);
  await page.evaluate(() => document.documentElement.classList.remove('dark'));
  expect(await surface()).toBe(light);
});
