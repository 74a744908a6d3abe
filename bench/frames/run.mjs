// Decoding, checking and taking a phone event into the state, beside JSON.parse of the same text.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/lib/workspace.mjs';
import { idMaker, lifeOf } from '../lib/frames.mjs';
import { median } from '../lib/stats.mjs';

const ROUNDS = { whole: 300, short: 5 };
const WARM_UP = 100;
const CALLS_A_ROUND = 50;

export async function measureFrames(_, length) {
  const rounds = ROUNDS[length];
  const { decodeFrame, reduceMessage, initialPhoneState } = await bundle();
  const idOf = idMaker();
  const parseTimes = [];
  const fullTimes = [];
  let state = initialPhoneState({ carriesWebRtc: false, allowDialInCall: false });
  // What nobody reads, a compiler may leave out.
  let read = 0;
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    const frames = Array.from({ length: CALLS_A_ROUND }, () => lifeOf(idOf())).flat();
    const sides = [
      [
        parseTimes,
        () => {
          for (const frame of frames) read += JSON.parse(frame).msgType.length;
        },
      ],
      [
        fullTimes,
        () => {
          for (const frame of frames) state = reduceMessage(state, decodeFrame(frame).message, round);
        },
      ],
    ];
    if (round % 2) sides.reverse();
    for (const [times, run] of sides) {
      const start = performance.now();
      run();
      if (round >= WARM_UP) times.push(((performance.now() - start) / frames.length) * 1_000);
    }
  }
  if (read === 0 || state.ended.length === 0) throw new Error('nothing was measured');
  const ratio = median(fullTimes) / median(parseTimes);
  return [
    {
      what: 'decode, validate and reduce a PhoneEvent',
      reference: 'JSON.parse of the same frame',
      measured: `${median(fullTimes).toFixed(2)} µs to ${median(parseTimes).toFixed(2)} µs: ${ratio.toFixed(2)}x`,
      goal: '<= 2x',
      met: ratio <= 2,
    },
  ];
}

async function bundle() {
  const folder = join(ROOT, 'node_modules/.cache/bench');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'frames.mjs');
  await build({
    stdin: {
      contents: `export { decodeFrame } from './packages/core/src/protocol/decode.ts';
        export { reduceMessage } from './packages/core/src/state/reducers.ts';
        export { initialPhoneState } from './packages/core/src/state/phoneState.ts';`,
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['hookswitch-source'],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
