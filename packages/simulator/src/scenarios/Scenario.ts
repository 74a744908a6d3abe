import type { Clock } from '@hookswitch/core/environment';
import type { Faults } from '../faults.js';
import type { Random } from '../random.js';
import type { World } from '../world/World.js';

/** The stage a script plays on. Its timers end with the play. */
export interface Stage {
  readonly world: World;
  readonly faults: Faults;
  readonly random: Random;
  now(): number;
  /** Runs once after `ms` milliseconds, unless the play ends before. */
  after(ms: number, run: () => void): () => void;
  /** Does something when the play ends. */
  atEnd(run: () => void): void;
}

/**
 * A script: what happens by itself.
 *
 * @example
 * ```ts
 * const simulator = createSimulator({ scenario: ({ world, after }) => after(5_000, () => world.callQueue('sales')) });
 * ```
 */
export type Scenario = (stage: Stage) => void;

/** The scripts that come with the simulator. */
export type ScenarioName = 'quiet' | 'office' | 'queue-call' | 'queue-rush' | 'busy-colleague' | 'flaky-network';

/** What a play is made of. */
export interface StageParts {
  readonly world: World;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly random: Random;
}
