import { addAxe, judgeAccess } from './access.mjs';

/** As wide as the browser of `npm run stories`, which has a panel of 320 px in it; and the feast. */
const VIEWPORTS = { 320: { width: 414, height: 896 }, 1280: { width: 1280, height: 896 } };
/** A story that is not done by then hangs. */
const LIMIT = 40_000;

/** Opens a story once, lets it play, and looks at it in every theme in place. Returns what is wrong, and its pictures by theme. */
export async function visitStory(page, address, { id, width, screens }) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
  await page.setViewportSize(VIEWPORTS[width]);
  const faults = await open(
    page,
    `${address}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true${screens.clock === 'runs' ? '&clock-runs' : ''}`,
    screens.error,
  );
  const hasFailed = faults.length > 0;
  const isEmpty = await page.evaluate(looksEmpty, '#storybook-root');
  if (isEmpty && !screens.empty) faults.push('it shows nothing; if that is right: parameters: { screens: { empty: "why" } }');
  if (!isEmpty && screens.empty) faults.push('it shows something, and says that it is empty');

  await addAxe(page);
  const pictures = {};
  for (const theme of ['light', 'dark']) {
    await turnTo(page, theme);
    if (!screens.skip) pictures[theme] = await take(page);
    faults.push(...(await judgeAccess(page, theme, { onlyColours: theme === 'dark' })));
  }
  await turnTo(page, 'light');
  await page.emulateMedia({ forcedColors: 'active' });
  await settle(page);
  faults.push(...(await judgeAccess(page, 'forced colours', { onlyColours: true })));
  // What failed stands somewhere in the middle: its picture would hide that.
  return { faults, pictures: hasFailed ? {} : pictures };
}

/** Opens a page of the documentation: it must come without an error, and not empty. */
export async function visitDocs(page, address, { id }) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
  await page.setViewportSize(VIEWPORTS[1280]);
  const faults = await open(page, `${address}/iframe.html?id=${id}&viewMode=docs&globals=a11y.manual:!true`);
  if (await page.evaluate(looksEmpty, '#storybook-docs')) faults.push('it shows nothing');
  return { faults, pictures: {} };
}

async function open(page, url, meant) {
  await page.goto(url, { waitUntil: 'commit' });
  const problems = async () => {
    const all = await page.evaluate(() => [...globalThis.screens.problems]);
    return all.filter((problem) => !meant || !problem.includes(meant));
  };
  try {
    await page.waitForFunction(() => globalThis.screens.isFinished, undefined, { polling: 30, timeout: LIMIT });
  } catch {
    return [...(await problems()), `it is not done after ${LIMIT / 1000} s`];
  }
  await page.evaluate(() => document.fonts.ready);
  return (await problems()).map((problem) => problem.split('\n').slice(0, 3).join(' '));
}

function looksEmpty(selector) {
  const hasText = ({ childNodes }) => [...childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '');
  const elements = [...document.querySelector(selector).querySelectorAll('*')];
  return !elements.some((element) => element.checkVisibility() && (element.matches('svg, img, input, button') || hasText(element)));
}

/** The theme changes where a host changes it: by an attribute, while everything stands. */
async function turnTo(page, theme) {
  await page.evaluate((name) => {
    for (const panel of document.querySelectorAll('.story-panel')) panel.dataset['hsTheme'] = name;
  }, theme);
  await settle(page);
}

/** A frame with the new colours, and what fades has faded: axe would judge a colour on its way. */
async function settle(page) {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
}

async function take(page) {
  const clip = await page.evaluate(() => {
    const panel = document.querySelector('.story-panel');
    return { x: 0, y: 0, width: panel?.clientWidth ?? innerWidth, height: document.documentElement.scrollHeight };
  });
  return page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide', scale: 'css' });
}
