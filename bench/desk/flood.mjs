// 200 presence events a second and two calls, for 30 seconds, beside the same page with nothing to do.
import { callFrame, hintFrame, idMaker } from '../lib/frames.mjs';
import { openDesk } from '../lib/pages.mjs';
import { median, quantile } from '../lib/stats.mjs';

const SLICES = 3;
const SLICE_MS = { whole: 10_000, short: 1_000 };
const EVERY_MS = 50;
const EVENTS_A_TIME = 10;

export async function measureFlood(pages, length) {
  const sliceMs = SLICE_MS[length];
  const page = await openDesk(pages);
  const idOf = idMaker(Math.floor(Date.now() / 1000));
  const calls = [idOf(), idOf()];
  const idle = [];
  const busy = [];
  for (let slice = 0; slice < SLICES; slice += 1) {
    idle.push(await watch(page, [], sliceMs));
    const frames = [
      callFrame(slice === 0 ? 'EventRinging' : 'EventEstablished', calls[0]),
      callFrame(slice === 1 ? 'EventEstablished' : 'EventOnHold', calls[1]),
      ...Array.from({ length: (sliceMs / EVERY_MS) * EVENTS_A_TIME }, (_, index) =>
        hintFrame(20_000 + ((index * 37 + slice) % 1_000), [0, 1, 8, 16][(index + slice) % 4]),
      ),
    ];
    busy.push(await watch(page, frames, sliceMs));
  }
  await page.close();
  const gapsOf = (slices) => slices.flatMap((slice) => slice.gaps);
  // A frame is dropped when the screen waited longer than one and a half of the page's own usual interval.
  const usual = median(gapsOf(idle));
  const dropped = (slices) => gapsOf(slices).filter((gap) => gap > usual * 1.5).length;
  const longest = (slices) => Math.max(...gapsOf(slices));
  const delay = quantile(
    busy.flatMap((slice) => slice.delays),
    0.95,
  );
  const isSmooth = longest(busy) <= Math.max(2 * longest(idle), 2 * usual);
  return [
    {
      what: '200 events a second on 1,000 numbers for 30 s, plus two calls: frames',
      reference: 'idle page',
      measured: `longest ${longest(busy).toFixed(1)} ms to ${longest(idle).toFixed(1)} ms, dropped ${dropped(busy)} to ${dropped(idle)}`,
      goal: 'longest <= 2x idle',
      met: isSmooth,
    },
    {
      what: 'the same: delay of typing in the host page',
      reference: 'the moment of the key press',
      measured: `p95 ${delay.toFixed(1)} ms`,
      goal: 'p95 <= 16 ms',
      met: delay <= 16,
    },
  ];
}

/** The page for one slice of time: the intervals of its frames, and how long each key press waited for its handler. */
async function watch(page, frames, sliceMs) {
  await page.locator('#host').focus();
  const watching = page.evaluate(watchInPage, { frames, total: sliceMs, every: EVERY_MS, perTime: EVENTS_A_TIME });
  const end = Date.now() + sliceMs - 500;
  while (Date.now() < end) {
    await page.keyboard.press('a');
    await page.waitForTimeout(70);
  }
  return watching;
}

function watchInPage({ frames, total, every, perTime }) {
  return new Promise((resolve) => {
    const gaps = [];
    const delays = [];
    const onKey = (event) => delays.push(performance.now() - event.timeStamp);
    document.addEventListener('keydown', onKey, { capture: true });
    const begin = performance.now();
    let last = begin;
    const tick = (now) => {
      gaps.push(now - last);
      last = now;
      if (now - begin < total) requestAnimationFrame(tick);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(tick);
    });
    let sent = 0;
    const timer = setInterval(() => {
      window.desk.deliver(frames.slice(sent, sent + perTime));
      sent += perTime;
      if (performance.now() - begin < total) return;
      clearInterval(timer);
      document.removeEventListener('keydown', onKey, { capture: true });
      resolve({ gaps, delays });
    }, every);
  });
}
