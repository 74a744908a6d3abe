import type { Clock } from '@hookswitch/core/environment';
import type { Scenario, ScenarioName } from './scenarios/Scenario.js';
import type { Beliefs } from './world/beliefs.js';
import type { Directory } from './world/directory.js';
import type { WorldSettings } from './world/settings.js';

/** How a simulator behaves; everything has a default. */
export interface SimulatorOptions {
  /** What happens by itself: a script by name, or your own. @default 'quiet' */
  readonly scenario?: ScenarioName | Scenario;
  /** @default the system's clock; tests and stories bring a `ManualClock` */
  readonly clock?: Clock;
  /** Who works here. @default eight agents, a user without a line, twenty colleagues, two queues and a room */
  readonly directory?: Directory;
  /** The PBX's own choices and times. */
  readonly settings?: Partial<WorldSettings>;
  /** How the server is where no document says it: the default of each is what we think likeliest. */
  readonly beliefs?: Partial<Beliefs>;
  /** How many calls each line's history already has on the first day, made up. @default 0 */
  readonly pastCalls?: number;
  /** Which commands for contacts and favourites are known: the newer ones as well, or the deprecated ones only. @default 'new' */
  readonly contactCommands?: 'new' | 'old';
  /** How a change of DND or a forward is confirmed. @default 'full' */
  readonly userConfig?: 'full' | 'partial';
  /** Which sockets of one user live: all, or only the newest. @default 'all' */
  readonly sockets?: 'all' | 'newest';
  /** Which generation's codes a failed login carries. @default 'current' */
  readonly errorCodes?: 'current' | '2017';
  /** How long a token is good for, in seconds. @default 3600 */
  readonly ttlSeconds?: number;
  /** How long frames and REST answers travel, in milliseconds; `faults.delay` changes it. @default 0 */
  readonly latencyMs?: number;
  /** Whether REST answers carry CORS headers. @default true */
  readonly cors?: boolean;
  /** Seed of everything left to chance; the same seed tells the same story. @default 1 */
  readonly seed?: number;
}
