// From a ringing frame's arrival to the frame of the screen that shows it.
import { callFrame, idMaker } from '../lib/frames.mjs';
import { openDesk } from '../lib/pages.mjs';
import { quantile } from '../lib/stats.mjs';

const SAMPLES = { whole: 200, short: 5 };

export async function measurePaint(pages, length) {
  const page = await openDesk(pages);
  const idOf = idMaker(Math.floor(Date.now() / 1000));
  const calls = Array.from({ length: SAMPLES[length] }, () => {
    const id = idOf();
    return { id, ringing: callFrame('EventRinging', id), released: callFrame('EventReleased', id) };
  });
  const framesNeeded = await page.evaluate(waitForEach, calls);
  await page.close();
  const p99 = quantile(framesNeeded, 0.99);
  return [
    {
      what: 'incoming frame received to painted',
      reference: 'requestAnimationFrame',
      measured: `p50 ${quantile(framesNeeded, 0.5)}, p99 ${p99} frames`,
      goal: 'p99 <= 2 frames',
      met: p99 <= 2,
    },
  ];
}

/** In the page: how many frames of the screen pass until the card of each call is there when one is painted. */
async function waitForEach(calls) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const counts = [];
  for (const { id, ringing, released } of calls) {
    // A network knows nothing of frames: the call comes at any moment within one.
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 16));
    window.desk.deliver([ringing]);
    let frames = 0;
    do {
      await nextFrame();
      frames += 1;
    } while (!document.querySelector(`[data-call="${id}"]`) && frames < 100);
    counts.push(frames);
    window.desk.deliver([released]);
  }
  return counts;
}
