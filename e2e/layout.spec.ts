import { expect, type Locator, type Page } from '@playwright/test';
import type { Agent } from './Agent.ts';
import { test } from './test.ts';

const JANE = {
  number: '0612345678',
  name: 'Jane Martin',
  userData: { customer: '4711', contract: 'Gold', reason: 'renewal', city: 'Lyon' },
};

/** What an agent may have under the finger when a call arrives. */
function targets({ page }: Agent): Readonly<Record<string, Locator>> {
  return {
    field: page.getByLabel('Number to call'),
    call: page.getByRole('group', { name: 'Dial pad' }).locator('[data-action="call"]'),
    search: page.getByRole('searchbox', { name: 'Find a colleague' }),
    colleague: page.getByRole('grid', { name: 'Colleagues' }).getByRole('row').first(),
    menu: page.locator('summary', { hasText: 'Menu' }),
  };
}

async function places(agent: Agent): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  for (const [name, target] of Object.entries(targets(agent))) {
    const box = await target.boundingBox();
    found[name] = box && [box.x, box.y, box.width, box.height].map(Math.round);
  }
  return found;
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Element | null }[];
}

/** A shift is reported after the frame it happened in. */
function framesLater(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** From now on, keeps everything that moves by itself. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  // Another size of the window moves everything.
  await framesLater(page);
  const shifts = await page.evaluateHandle(() => {
    const seen: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        for (const { node } of entry.sources) seen.push(`${entry.value.toFixed(4)} ${node?.className ?? node?.textContent ?? 'gone'}`);
      }
    }).observe({ type: 'layout-shift' });
    return seen;
  });
  return async () => {
    await framesLater(page);
    return shifts.jsonValue();
  };
}

for (const viewport of [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]) {
  test.describe(`at ${viewport.width} x ${viewport.height}`, () => {
    test('a call that arrives moves nothing at all', async ({ seat, xuc }) => {
      const ada = await seat('ada');
      await ada.page.setViewportSize(viewport);
      await ada.page.getByRole('grid', { name: 'Colleagues' }).getByRole('row').first().waitFor();
      const before = await places(ada);
      expect(Object.values(before)).not.toContain(null);
      const shifts = await watchShifts(ada.page);
      await xuc.control('callQueue', { queue: 'sales', customer: JANE });
      await ada.call('Ringing', 'Jane Martin').waitFor();
      expect(await places(ada)).toEqual(before);
      expect(await shifts()).toEqual([]);
      // What only a screen reader finds makes the page no longer either.
      expect(await ada.page.evaluate(() => document.documentElement.scrollHeight)).toBe(viewport.height);
      // With all that data, the answer is still in view.
      await expect(ada.call('Ringing', 'Jane Martin').getByRole('button', { name: 'Answer' })).toBeInViewport({ ratio: 1 });
    });

    test('nor does a second one, the end of a call, or a link that breaks', async ({ seat, xuc }) => {
      const ada = await seat('ada');
      await ada.page.setViewportSize(viewport);
      await ada.page.getByRole('grid', { name: 'Colleagues' }).getByRole('row').first().waitFor();
      const before = await places(ada);
      await xuc.control('call', { from: 'bob', to: '1000' });
      await ada.call('Ringing', 'Bob Lambert').waitFor();
      await xuc.control('answer', { who: 'ada' });
      await ada.call('On the line', 'Bob Lambert').waitFor();
      await xuc.control('call', { from: JANE, to: '1000' });
      await ada.call('Ringing', 'Jane Martin').waitFor();
      expect(await places(ada)).toEqual(before);
      await expect(ada.call('Ringing', 'Jane Martin').getByRole('button', { name: 'Answer' })).toBeInViewport({ ratio: 1 });
      await xuc.control('hangUp', { who: JANE.number });
      await xuc.control('hangUp', { who: 'bob' });
      await expect(ada.calls()).toHaveCount(0);
      expect(await places(ada)).toEqual(before);
      await xuc.control('restart', { calls: 'kept', downMs: 1_500 });
      await ada.page.getByText('Connection lost').waitFor();
      expect(await places(ada)).toEqual(before);
    });
  });
}
