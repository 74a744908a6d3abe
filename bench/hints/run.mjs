// Presence events: how long from the frame to the page, in the real grid and beside three other ways, in one run.
// Run alone: node bench/hints/run.mjs [--quick]
import { pathToFileURL } from 'node:url';
import { buildPage, median, openBrowser } from './measure.mjs';

const SIDES = ['ours', 'floor', 'jquery', 'jqueryAttribute', 'context'];
/** Batches of fifty in one turn; the slow ones get fewer, each is an average of at least a hundred events. */
const BATCHES = { ours: 80, floor: 400, jquery: 2, jqueryAttribute: 4, context: 6 };
/** Turns of each side, in a measurement and in the short form of `npm test`. */
export const TURNS = { whole: 15, short: 1 };
const COUNTS = [100, 1_000, 5_000];

/** Gives rows of { what, reference, ratio, goal, met }: medians of ratios, the sides taken in turn. */
export async function benchHints({ turns = TURNS.whole, log = console.log } = {}) {
  await buildPage();
  const browser = await openBrowser();
  const rows = [];
  const ours = new Map();
  try {
    for (const count of COUNTS) {
      const pages = new Map();
      for (const side of SIDES) {
        const page = await browser.open();
        await page.mount(side, count);
        pages.set(side, page);
      }
      for (const spread of ['visible', 'all']) {
        const times = await alternate(pages, spread, turns);
        ours.set(`${count} ${spread}`, median(times.ours.map(({ script }) => script)));
        log(table(count, spread, times));
        if (count === 1_000) rows.push(...goalsOf(spread, times));
      }
      for (const page of pages.values()) {
        if (page.problems.length > 0) throw new Error(page.problems.join('\n'));
        await page.close();
      }
    }
    rows.push(growth(ours));
    rows.push(...(await floodRows(browser)));
  } finally {
    await browser.close();
  }
  return rows;
}

async function alternate(pages, spread, turns) {
  const times = Object.fromEntries(SIDES.map((side) => [side, []]));
  // The first turn warms up.
  for (let turn = 0; turn <= turns; turn += 1) {
    const order = turn % 2 === 0 ? SIDES : SIDES.toReversed();
    for (const side of order) {
      const measured = await pages.get(side).run(spread, BATCHES[side]);
      if (turn > 0) times[side].push(measured);
    }
  }
  return times;
}

/** The median of the ratios of neighbours in time. */
function ratio(left, right, key = 'script') {
  return median(left.map((one, turn) => one[key] / right[turn][key]));
}

function goalsOf(spread, { ours, floor, jquery, jqueryAttribute, context }) {
  const what = spread === 'visible' ? 'presence events on visible cells, 1,000 numbers' : 'presence events on all numbers, 1,000 numbers';
  const most = spread === 'visible' ? 12 : 3;
  const least = spread === 'visible' ? 40 : 200;
  const toFloor = ratio(ours, floor);
  const toJquery = ratio(jquery, ours);
  return [
    { what, reference: 'the floor, by hand', ratio: toFloor, goal: `<= ${most}x`, met: toFloor <= most },
    { what, reference: 'jQuery, faster than', ratio: toJquery, goal: `>= ${least}x`, met: toJquery >= least },
    {
      what,
      reference: 'jQuery by an attribute selector, faster than',
      ratio: ratio(jqueryAttribute, ours),
      goal: undefined,
      met: undefined,
    },
    { what, reference: 'one React context, faster than', ratio: ratio(context, ours), goal: undefined, met: undefined },
    {
      what: `${what}, with layout`,
      reference: 'the floor, by hand',
      ratio: ratio(ours, floor, 'withLayout'),
      goal: undefined,
      met: undefined,
    },
    {
      what: `${what}, with layout`,
      reference: 'jQuery, faster than',
      ratio: ratio(jquery, ours, 'withLayout'),
      goal: undefined,
      met: undefined,
    },
  ];
}

function growth(ours) {
  const value = ours.get('5000 all') / ours.get('100 all');
  return {
    what: 'presence events on all numbers, 5,000 numbers',
    reference: 'the same with 100 numbers',
    ratio: value,
    goal: '<= 1.2x',
    met: value <= 1.2,
  };
}

/** The longest task while the first states of 5,000 arrive, each frame in a task of its own. */
async function floodRows(browser) {
  const longest = {};
  for (const side of ['ours', 'jquery']) {
    const page = await browser.open();
    await page.mount(side, 5_000);
    longest[side] = await page.flood();
    await page.close();
  }
  const { ours, jquery } = longest;
  const what = '5,000 first states at once';
  // Chromium tells of tasks above 50 ms only: none is the goal.
  return [
    { what: `${what}, longest task above 50 ms in ms`, reference: 'none', ratio: ours.longest, goal: '<= 50', met: ours.longest <= 50 },
    {
      what: `${what}, until all are taken`,
      reference: 'jQuery, faster than',
      ratio: jquery.total / ours.total,
      goal: undefined,
      met: undefined,
    },
  ];
}

function table(count, spread, times) {
  const cell = (side) => {
    const of = (key) => (1_000 * median(times[side].map((one) => one[key]))).toFixed(1);
    return `${side} ${of('script')} (${of('withLayout')})`;
  };
  return `${count} numbers, ${spread}: microseconds an event, with layout in brackets: ${SIDES.map(cell).join(', ')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await benchHints({ turns: process.argv.includes('--quick') ? 3 : TURNS.whole });
  for (const { what, reference, ratio: value, goal, met } of rows) {
    const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
    console.log(`${what} | ${reference} | ${value.toFixed(2)} | ${goal ?? ''} | ${verdict}`);
  }
}
