import { createTimers } from '../world/timers.js';
import type { Scenario, ScenarioName, StageParts } from './Scenario.js';
import { scenarios } from './scenarios.js';

/** Plays a script, named or one's own; returns what ends it. */
export function runScenario(scenario: ScenarioName | Scenario, { world, clock, faults, random }: StageParts): () => void {
  const script = typeof scenario === 'function' ? scenario : scenarios[scenario];
  const timers = createTimers(clock);
  const ends: (() => void)[] = [];
  script({
    world,
    faults,
    random,
    now: () => clock.now(),
    after: timers.after,
    atEnd: (run) => ends.push(run),
  });
  return () => {
    timers.cancelAll();
    for (const end of ends.splice(0)) end();
  };
}
