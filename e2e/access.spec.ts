import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { Agent } from './Agent.ts';
import { test } from './test.ts';

/** What axe finds, with the contrast it could not make out: white on white is no violation to it. */
async function complaints(page: Page): Promise<readonly string[]> {
  // It cannot tell the contrast of what still fades.
  await page.waitForFunction(() => document.getAnimations().every((one) => one.effect?.getComputedTiming().endTime === Infinity));
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  const contrast = incomplete.filter((rule) => rule.id === 'color-contrast');
  return [...violations, ...contrast].flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.any[0]?.message ?? ''}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the log-in has nothing axe complains of, ${colorScheme}`, async ({ page, xuc }) => {
    await page.emulateMedia({ colorScheme });
    await new Agent(page).open(xuc.url);
    expect(await complaints(page)).toEqual([]);
  });

  test(`the desk with a call has nothing axe complains of, ${colorScheme}`, async ({ talking: { ada } }) => {
    await ada.page.emulateMedia({ colorScheme });
    await ada.openTransfer(ada.call('On the line', 'Bob Lambert'), '1002');
    expect(await complaints(ada.page)).toEqual([]);
  });
}

test('a whole call by keyboard alone: answer, hold, resume, ask a colleague, connect', async ({ seat, xuc }) => {
  const ada = await seat('ada');
  const { keyboard } = ada.page;
  await xuc.control('call', { from: 'bob', to: '1000' });
  const press = (name: string) => ada.pressByKey(name);
  await ada.call('Ringing', 'Bob Lambert').waitFor();
  await press('Answer');
  await ada.call('On the line', 'Bob Lambert').waitFor();
  await press('Hold');
  await ada.call('On hold', 'Bob Lambert').waitFor();
  await press('Resume');
  await ada.call('On the line', 'Bob Lambert').waitFor();
  await press('Transfer');
  await expect(ada.page.getByLabel('Transfer to')).toBeFocused();
  await keyboard.type('1002');
  await expect(ada.page.getByLabel('Transfer to')).toHaveValue('1002');
  await press('Ask first');
  await ada.call('Dialling', 'Cléa Moreau').waitFor();
  await xuc.control('answer', { who: 'clea' });
  await ada.call('On the line', 'Cléa Moreau').waitFor();
  await press('Connect them');
  await expect(ada.calls()).toHaveCount(0);
  // The focus is somewhere an agent can go on from, not lost with the call.
  expect(await ada.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
