import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What a theme changes; everything else is the same in each, and looked at once. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Gives a page axe, which outlives no story. */
export async function addAxe(page) {
  await page.evaluate(AXE);
}

/**
 * What axe finds in the story as it stands, as sentences. A contrast that axe cannot tell is looked at again with what hides it
 * out of the way; one that it cannot tell even then is a fault: nobody has looked at it.
 */
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
  const first = await look(only ? { runOnly: only } : { rules });
  const faults = [...first.violations];
  let untold = first.untold;

  /** Looks again at what is untold; what is told now is done with, for better or worse. */
  const lookAgain = async () => {
    const again = await look({ runOnly: ['color-contrast'] });
    const isUntold = new Set(again.untold.map(({ where }) => where));
    const wasUntold = new Set(untold.map(({ where }) => where));
    faults.push(...again.violations.filter(({ where }) => wasUntold.has(where)));
    untold = untold.filter(({ where }) => isUntold.has(where));
  };
  await withoutReasons();
  await reasonsAlone();
  await scrolledIntoSight();
  return [...faults, ...untold];

  async function look(options) {
    const { violations, incomplete } = await globalThis.axe.run(
      { include: document.body, exclude: ['.sb-wrapper', '#storybook-docs'] },
      { resultTypes: ['violations', 'incomplete'], ...options },
    );
    return { violations: violations.flatMap(sentences), untold: incomplete.filter(({ id }) => id === 'color-contrast').flatMap(sentences) };
  }
  function sentences({ id, nodes }) {
    return nodes.map(({ target, any, all, none }) => {
      const [check] = [...any, ...all, ...none];
      return { rule: id, where: target.join(' '), why: check?.message ?? '' };
    });
  }
  function elementOf({ where }) {
    return document.querySelector(where);
  }

  /** A reason floats over other words, for as long as its button is pointed at: they are judged as they are without it. */
  async function withoutReasons() {
    const reasons = visibleReasons();
    if (untold.length === 0 || reasons.length === 0) return;
    for (const reason of reasons) reason.style.display = 'none';
    await lookAgain();
    for (const reason of reasons) reason.style.display = '';
    // Those that were gone were not judged.
    untold.push(...first.untold.filter((fault) => reasons.includes(elementOf(fault))));
  }
  /** A reason in two lines over different things puzzles axe, though it stands on a ground of its own: it is judged alone. */
  async function reasonsAlone() {
    const reasons = visibleReasons().filter((reason) => untold.some((fault) => elementOf(fault) === reason));
    if (reasons.length === 0) return;
    document.body.style.visibility = 'hidden';
    const others = untold.filter((fault) => !reasons.includes(elementOf(fault)));
    untold = untold.filter((fault) => reasons.includes(elementOf(fault)));
    await lookAgain();
    untold.push(...others);
    document.body.style.visibility = '';
  }
  /** What a box has scrolled away cannot be judged where it is: the box is scrolled through, and left as it was. */
  async function scrolledIntoSight() {
    for (const box of new Set(untold.map(boxOf).filter(Boolean))) {
      const before = box.scrollTop;
      for (let top = 0; top < box.scrollHeight && untold.some((fault) => boxOf(fault) === box); top += box.clientHeight / 2) {
        box.scrollTop = top;
        await lookAgain();
      }
      box.scrollTop = before;
    }
  }
  function boxOf(fault) {
    let element = elementOf(fault)?.parentElement;
    while (element && !(element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)))
      element = element.parentElement;
    return element ?? undefined;
  }
  function visibleReasons() {
    return [...document.querySelectorAll('.hs-reason')].filter((reason) => getComputedStyle(reason).visibility === 'visible');
  }
}
