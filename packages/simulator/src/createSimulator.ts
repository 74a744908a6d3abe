import { type Clock, systemClock, type Transport } from '@hookswitch/core/environment';
import { createFaults, type Faults } from './faults.js';
import { createMemoryFetch, createMemoryTransport } from './memory.js';
import { seededRandom } from './random.js';
import { answerRest, type RestRequest, type RestResponse } from './rest.js';
import { runScenario } from './scenarios/runScenario.js';
import type { Scenario, ScenarioName } from './scenarios/Scenario.js';
import { createServer, type FrameRecord, type XucServer } from './server.js';
import { createTokens } from './tokens.js';
import { createWorld } from './world/createWorld.js';
import type { Directory } from './world/directory.js';
import type { WorldSettings } from './world/settings.js';
import type { World } from './world/World.js';

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

/** A whole XUC with its telephones, in this process. */
export interface Simulator {
  /** Moves people and customers by hand. */
  readonly world: World;
  /** Breaks things. */
  readonly faults: Faults;
  /** The transport a client takes instead of a WebSocket. */
  readonly transport: Transport;
  /** The `fetch` a client takes for REST. */
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Answers one REST request; adapters use it. */
  readonly rest: (request: RestRequest) => RestResponse;
  /** The CTI side; adapters use it. */
  readonly server: XucServer;
  /** Hears every frame as it arrives at its end; returns the way out. */
  readonly onFrame: (listener: (frame: FrameRecord) => void) => () => void;
  /** Starts over: sockets break, tokens are forgotten, the world is as on its first day, the scenario begins again. */
  readonly reset: () => void;
  /** Ends everything: sockets, script and timers. */
  readonly dispose: () => void;
}

/**
 * Builds an XUC in memory. Any server address is accepted.
 *
 * @example
 * ```ts
 * const simulator = createSimulator({ scenario: 'office' });
 * const client = createClient({ server: 'https://xuc.example', transport: simulator.transport, fetch: simulator.fetch });
 * ```
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const { clock = systemClock, seed = 1, ttlSeconds = 3_600 } = options;
  const { scenario = 'quiet', latencyMs = 0, errorCodes = 'current', cors = true, sockets = 'all', userConfig = 'full' } = options;
  const world = createWorld({ clock, directory: options.directory, settings: options.settings });
  const tokens = createTokens(clock, seededRandom(seed ^ TOKEN_SALT), ttlSeconds);
  const server = createServer({ world, clock, tokens, sockets, userConfig, latencyMs });
  const faults = createFaults({ world, clock, server, tokens });
  const rest = (request: RestRequest) => answerRest({ world, tokens, ttlSeconds, errorCodes, cors }, request);
  const play = () => runScenario(scenario, { world, clock, faults, random: seededRandom(seed) });
  let stopScenario = play();
  return {
    world,
    faults,
    clock,
    rest,
    server,
    transport: createMemoryTransport(server, clock),
    fetch: createMemoryFetch(rest, server, clock),
    onFrame: server.onFrame,
    reset() {
      stopScenario();
      faults.drop();
      tokens.forget();
      world.reset();
      faults.acceptLogOn();
      faults.refuseSockets(false);
      faults.delay(latencyMs);
      faults.start();
      stopScenario = play();
    },
    dispose() {
      stopScenario();
      server.dispose();
      world.dispose();
    },
  };
}

/** Keeps tokens from following the scenario's dice. */
const TOKEN_SALT = 0x5eed;
