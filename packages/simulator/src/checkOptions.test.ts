import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { createSimulator } from './createSimulator.js';
import type { SimulatorOptions } from './SimulatorOptions.js';

const clock = new ManualClock();

/** Options as JavaScript, or a computed number, may bring them: past the types. */
function given(options: unknown): SimulatorOptions {
  return Object.assign({ clock }, options);
}

describe('an option that no server can be like', () => {
  it.each([
    [{ ttlSeconds: 0 }, 'ttlSeconds must be a whole number from 1 to 31536000, and is 0'],
    [{ ttlSeconds: Number.NaN }, 'ttlSeconds must be a whole number from 1 to 31536000, and is NaN'],
    [{ latencyMs: 1e308 }, 'latencyMs must be a whole number from 0 to 3600000, and is 1e+308'],
    [{ latencyMs: '5' }, 'latencyMs must be a whole number from 0 to 3600000, and is "5"'],
    [{ seed: -1 }, 'seed must be a whole number from 0 to 4294967295, and is -1'],
    [{ seed: 0.5 }, 'seed must be a whole number from 0 to 4294967295, and is 0.5'],
    [{ pastCalls: Infinity }, 'pastCalls must be a whole number from 0 to 100000, and is Infinity'],
    [{ settings: { noAnswerMs: -1 } }, 'noAnswerMs must be a whole number from 0 to 3600000, and is -1'],
    [{ settings: { historyCalls: 1.5 } }, 'historyCalls must be a whole number from 0 to 100000, and is 1.5'],
    [{ settings: { afterCancel: 'gone' } }, 'afterCancel must be held or resumed, and is "gone"'],
    [{ beliefs: { pings: 'maybe' } }, 'pings must be answered or silence, and is "maybe"'],
  ])('is refused with a sentence: %j', (options, sentence) => {
    expect(() => createSimulator(given(options))).toThrow(new RangeError(`@hookswitch/simulator: ${sentence}.`));
  });

  it.each([{}, { ttlSeconds: undefined, settings: { noAnswerMs: 0 }, beliefs: {} }, { seed: 4_294_967_295, latencyMs: 0 }])(
    'is none of these: %j',
    (options) => {
      expect(() => createSimulator(given(options)).dispose()).not.toThrow();
    },
  );

  it.each(['delay', 'delaySnapshots', 'delayAnswers', 'delayCommands', 'loseAnswers', 'refuseCommands', 'loseReleases'] as const)(
    'as a number of a fault leaves the server as it was: %s',
    (fault) => {
      const { faults } = createSimulator({ clock });
      for (const number of [Number.NaN, -1, 1e308, Infinity])
        expect(() => faults[fault](number)).toThrow(/must be a whole number from 0 to/);
    },
  );
});
