// A day at the desk: what the page still holds at its end.
import { idMaker, lifeOf } from '../lib/frames.mjs';
import { openDesk } from '../lib/pages.mjs';

const CALLS = 2_000;
const HINTS = 500_000;
const TURNS = { whole: 1_000, short: 10 };

export async function measureShift(pages, length) {
  const page = await openDesk(pages);
  const session = await page.context().newCDPSession(page);
  const idOf = idMaker(Math.floor(Date.now() / 1000) - 7_200);
  // Once through everything first: what is made once and kept is no growth.
  await live(page, idOf, 40 * (TURNS[length] / TURNS.whole));
  const before = await heapOf(session);
  await live(page, idOf, TURNS[length]);
  const after = await heapOf(session);
  await page.close();
  const grown = (after - before) / 1e6;
  return [
    {
      what: `a shift: ${CALLS} calls, ${HINTS} hint events`,
      reference: 'start of run',
      measured: `heap ${grown >= 0 ? '+' : ''}${grown.toFixed(2)} MB (of ${(before / 1e6).toFixed(1)} MB)`,
      goal: '<= 1 MB',
      met: grown <= 1,
    },
  ];
}

/** A part of the shift, in turns of which each is painted. */
async function live(page, idOf, turns) {
  const hintsATurn = HINTS / TURNS.whole;
  const callsATurn = CALLS / TURNS.whole;
  for (let turn = 0; turn < turns; turn += 1) {
    const calls = Array.from({ length: callsATurn }, () => lifeOf(idOf())).flat();
    await page.evaluate(
      async ({ lives, from, count }) => {
        const hints = Array.from({ length: count }, (_, index) =>
          JSON.stringify({
            msgType: 'PhoneHintStatusEvent',
            ctiMessage: { number: String(20_000 + ((from + index) % 1_000)), status: [0, 1, 8, 16][(from + index) % 4] },
          }),
        );
        window.desk.deliver([...lives, ...hints]);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      { lives: calls, from: turn * (hintsATurn + 1), count: hintsATurn },
    );
  }
}

async function heapOf(session) {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
