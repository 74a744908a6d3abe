import { expect, type Page } from '@playwright/test';
import { Agent } from './Agent.ts';
import { test } from './test.ts';

/** The element that has the focus, as a screen reader would name it; the page itself is nowhere. */
function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nowhere';
    return `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}`;
  });
}

/** Goes by Tab to the button of a name and presses it: no pointer, no shortcut, no focus set by the test. */
async function pressByTab({ page }: Agent, name: string, { key = 'Enter', way = 'Tab' } = {}): Promise<void> {
  const here = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.localName === 'button' ? (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() : '';
    });
  for (let steps = 0; steps < 80; steps += 1) {
    if ((await here()) === name) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press(way);
    if (!(await page.evaluate(() => document.hasFocus()))) throw new Error(`${way} leaves the page before it comes to ${name}`);
  }
  throw new Error(`${way} never comes to ${name}`);
}

/** Nowhere is where the keyboard begins at the top of the page again. */
async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => focus(page)).not.toBe('nowhere');
}

/**
 * Answers as a person does: whoever finds that it still rings presses again. It was needed once, and why was not found: should it
 * be needed again, the log says what stood there.
 */
async function answerByTab(ada: Agent, name: string, way: 'Tab' | 'Shift+Tab'): Promise<void> {
  const isUp = ada.call('On the line', name);
  const isHeard = () =>
    isUp.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  await pressByTab(ada, 'Answer', { way });
  if (await isHeard()) return;
  const cards = await ada.calls().evaluateAll((found) => found.map((card) => card.outerHTML));
  console.warn(`Answer was not heard. Focus: ${await focus(ada.page)}. Cards:\n${cards.join('\n')}`);
  await pressByTab(ada, 'Answer');
  await isUp.waitFor();
}

test('a whole day by keyboard alone: log in, answer, hold, ask a colleague, connect, answer, hang up @firefox', async ({ page, xuc }) => {
  // A whole day, on a machine that may be busy.
  test.setTimeout(90_000);
  const ada = new Agent(page);
  const { keyboard } = page;
  await page.goto('/');
  await expectFocusKept(page);
  // The desk begins at the name: back to the server, and not round by the browser's own buttons, out of which no test leads Firefox.
  for (const [label, text, key] of [
    ['Server', xuc.url, 'Shift+Tab'],
    ['User name', 'ada', 'Tab'],
    ['Password', '1234', 'Tab'],
  ] as const) {
    while (
      (await page.evaluate(() =>
        document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.textContent : '',
      )) !== label
    )
      await keyboard.press(key);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(text);
  }
  await keyboard.press('Enter');
  await ada.expectStatus('Available');
  await expectFocusKept(page);

  await xuc.control('call', { from: 'bob', to: '1000' });
  await ada.call('Ringing', 'Bob Lambert').first().waitFor();
  await expect(page.locator('[aria-live="assertive"]').filter({ hasText: 'Incoming call: Bob Lambert' })).toHaveCount(1);
  await answerByTab(ada, 'Bob Lambert', 'Tab');
  await expectFocusKept(page);

  await pressByTab(ada, 'Hold', { key: 'Space' });
  await ada.call('On hold', 'Bob Lambert').waitFor();
  await expectFocusKept(page);
  await pressByTab(ada, 'Resume');
  await ada.call('On the line', 'Bob Lambert').waitFor();
  await expectFocusKept(page);

  await pressByTab(ada, 'Transfer');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input');
  await keyboard.type('1002');
  await expect(page.getByLabel('Transfer to', { exact: true })).toHaveValue('1002');
  await pressByTab(ada, 'Ask first');
  await ada.call('Dialling', 'Cléa Moreau').waitFor();
  await expectFocusKept(page);
  await xuc.control('answer', { who: 'clea' });
  await ada.call('On the line', 'Cléa Moreau').waitFor();
  await expectFocusKept(page);
  await pressByTab(ada, 'Connect them');
  await expect(ada.calls()).toHaveCount(0);
  await expectFocusKept(page);

  await xuc.control('hangUp', { who: 'bob' });
  await xuc.control('call', { from: 'dan', to: '1000' });
  await ada.call('Ringing', 'Dan Okafor').first().waitFor();
  // What rings is above the calls, where the last one has left the focus.
  await answerByTab(ada, 'Dan Okafor', 'Shift+Tab');
  await pressByTab(ada, 'Hang up');
  await expect(ada.calls()).toHaveCount(0);
  await expectFocusKept(page);
});
