import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What a theme changes; everything else is the same in each, and looked at once. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Gives a page axe, which outlives no story. */
export async function addAxe(page) {
  await page.evaluate(AXE);
}

/** What axe finds in the story as it stands, as sentences. A contrast that axe cannot tell is a fault: nobody has looked at it. */
export async function judgeAccess(page, theme, { onlyColours }) {
  const faults = await page.evaluate(runAxe, onlyColours ? COLOURS : undefined);
  return faults.map(({ rule, where, why }) => `axe, ${theme}: ${rule} at ${where}: ${why}`);
}

async function runAxe(only) {
  if (matchMedia('(forced-colors: active)').matches) {
    // axe reads this property, which Chromium computes from the colour that the user has overruled, and paints from the user's.
    for (const element of document.body.querySelectorAll('*')) element.style.webkitTextFillColor = getComputedStyle(element).color;
  }
  // A part is not a page: the host has the landmarks.
  const rules = { region: { enabled: false } };
  const { violations, incomplete } = await globalThis.axe.run(
    { include: document.body, exclude: ['.sb-wrapper', '#storybook-docs'] },
    { resultTypes: ['violations', 'incomplete'], ...(only ? { runOnly: only } : { rules }) },
  );
  const untold = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...untold].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [check] = [...any, ...all, ...none];
      return { rule: id, where: target.join(' '), why: check?.message ?? '' };
    }),
  );
}
