import { aNumber, maybe, oneOf, problemOf, RANGES, type Shape } from './fieldChecks.js';
import type { SimulatorOptions } from './SimulatorOptions.js';
import { beliefs } from './world/beliefs.js';
import { defaultSettings } from './world/settings.js';

const NUMBERS: Shape = {
  ttlSeconds: maybe(aNumber(RANGES.ttlSeconds)),
  latencyMs: maybe(aNumber(RANGES.ms)),
  pastCalls: maybe(aNumber(RANGES.count)),
  seed: maybe(aNumber(RANGES.seed)),
};

const BELIEFS: Shape = Object.fromEntries(Object.entries(beliefs).map(([name, answers]) => [name, maybe(oneOf(...answers))]));

const SETTINGS: Shape = {
  ...Object.fromEntries(
    Object.keys(defaultSettings)
      .filter((name) => name.endsWith('Ms'))
      .map((name) => [name, maybe(aNumber(RANGES.ms))]),
  ),
  afterCancel: maybe(oneOf('held', 'resumed')),
  historyCalls: maybe(aNumber(RANGES.count)),
};

/** Throws a sentence about an option that no server can be like: JavaScript, or a number from somewhere, passes by the types. */
export function checkOptions(options: SimulatorOptions): void {
  const problem =
    problemOf({ ...options }, NUMBERS) ?? problemOf({ ...options.settings }, SETTINGS) ?? problemOf({ ...options.beliefs }, BELIEFS);
  if (problem !== undefined) throw new RangeError(`@hookswitch/simulator: ${problem}.`);
}
