// Which parts are rendered for an event, as React's own profiler counts.
import { callFrame, frameOf, hintFrame, idMaker } from '../lib/frames.mjs';
import { openDesk } from '../lib/pages.mjs';

const MAILBOX = { voiceMailId: 1, newMessages: 2, waitingMessages: 0, oldMessages: 1 };

export async function measureRenders(pages) {
  const page = await openDesk(pages, { mode: 'profiling' });
  const idOf = idMaker(Math.floor(Date.now() / 1000));
  const first = idOf();
  const second = idOf();
  const say = (frames) =>
    page.evaluate(async (texts) => {
      const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      await rest();
      window.desk.takeRenders();
      window.desk.deliver(texts);
      await rest();
      return window.desk.takeRenders();
    }, frames);
  await say([callFrame('EventEstablished', first), callFrame('EventOnHold', first), callFrame('EventRinging', second)]);

  const cases = [
    { what: 'a hint of a visible number', frames: [hintFrame(20_001, 1)], expected: {} },
    { what: 'a hint that says what is known', frames: [hintFrame(20_001, 1)], expected: {} },
    { what: 'a hint of a number out of sight', frames: [hintFrame(20_900, 1)], expected: {} },
    { what: '50 hints in one turn', frames: Array.from({ length: 50 }, (_, at) => hintFrame(20_000 + at, 8)), expected: {} },
    { what: 'data of a call', frames: [callFrame('EventOnHold', first, { USR_step: '2' })], expected: { CallList: 1 } },
    { what: 'the same event again', frames: [callFrame('EventOnHold', first, { USR_step: '2' })], expected: {} },
    { what: 'our own line’s status', frames: [frameOf('PhoneStatusUpdate', { status: 'ONHOLD' })], expected: { PhoneStatus: 1 } },
    { what: 'a mailbox nobody shows', frames: [frameOf('VoiceMailStatusUpdate', MAILBOX)], expected: {} },
  ];
  const wrong = [];
  for (const { what, frames, expected } of cases) {
    const seen = inWords(await say(frames));
    if (seen !== inWords(expected)) wrong.push(`${what}: ${seen} instead of ${inWords(expected)}`);
  }
  await page.close();
  return [
    {
      what: 'renders per event, by part',
      reference: `expected counts of ${cases.length} events`,
      measured: wrong.length === 0 ? 'exact' : wrong.join('; '),
      goal: 'exact',
      met: wrong.length === 0,
    },
  ];
}

/** "HintGrid 1, CallList 2": each part with its renders, in one order. */
function inWords(counts) {
  const parts = Object.keys(counts).toSorted();
  return parts.map((part) => `${part} ${counts[part]}`).join(', ') || 'none';
}
