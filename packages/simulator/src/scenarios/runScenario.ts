import type { Scenario, ScenarioName, StageParts } from './Scenario.js';
import { scenarios } from './scenarios.js';

/** Plays a script, named or one's own; returns what ends it. */
export function runScenario(scenario: ScenarioName | Scenario, { world, clock, faults, random }: StageParts): () => void {
  const script = typeof scenario === 'function' ? scenario : scenarios[scenario];
  const ends = new Set<() => void>();
  script({
    world,
    faults,
    random,
    now: () => clock.now(),
    after(ms, run) {
      const cancel = clock.after(ms, () => {
        ends.delete(cancel);
        run();
      });
      ends.add(cancel);
      return () => {
        ends.delete(cancel);
        cancel();
      };
    },
    atEnd: (run) => ends.add(run),
  });
  return () => {
    for (const end of ends) end();
    ends.clear();
  };
}
