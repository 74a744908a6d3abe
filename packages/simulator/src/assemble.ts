import { systemClock } from '@hookswitch/core/environment';
import { checkOptions } from './checkOptions.js';
import { createFaults } from './faults.js';
import { makePastCalls } from './pastCalls.js';
import { seededRandom } from './random.js';
import { answerRest, type RestRequest, type RestResponse } from './rest.js';
import type { SimulatorCore } from './SimulatorCore.js';
import type { SimulatorOptions } from './SimulatorOptions.js';
import { runScenario } from './scenarios/runScenario.js';
import { createServer, type XucServer } from './server.js';
import { createTokens } from './tokens.js';
import { createWorld } from './world/createWorld.js';

/** A simulator's inside, for the adapters. */
export interface Assembly {
  readonly core: SimulatorCore;
  readonly server: XucServer;
  readonly rest: (request: RestRequest) => RestResponse;
}

/** Keeps tokens from following the scenario's dice. */
const TOKEN_SALT = 0x5eed;

/** Puts world, server, faults and script together. */
export function assemble(options: SimulatorOptions): Assembly {
  checkOptions(options);
  const { clock = systemClock, seed = 1, ttlSeconds = 3_600, scenario = 'quiet', latencyMs = 0 } = options;
  const { errorCodes = 'current', cors = true, sockets = 'all', userConfig = 'full', contactCommands = 'new' } = options;
  const world = createWorld({
    clock,
    directory: options.directory,
    settings: options.settings,
    beliefs: options.beliefs,
    pastCalls: (line, firstDay) =>
      makePastCalls(line, options.pastCalls ?? 0, firstDay, seededRandom(seed + line.user.id), world.directory),
  });
  const tokens = createTokens(clock, seededRandom(seed ^ TOKEN_SALT), ttlSeconds);
  const server = createServer({ world, clock, tokens, sockets, userConfig, contactCommands, latencyMs });
  const faults = createFaults({ world, clock, server, tokens });
  const play = () => runScenario(scenario, { world, clock, faults, random: seededRandom(seed) });
  let stopScenario = play();
  const core: SimulatorCore = {
    world,
    faults,
    clock,
    issueToken(username) {
      if (world.user(username)?.entry.username !== username)
        throw new Error(`@hookswitch/simulator: ${username} has no CTI login; add one to the directory.`);
      return tokens.issue(username);
    },
    openSockets: (username) => server.clients(username).length,
    onFrame: server.onFrame,
    onMistake: server.onMistake,
    reset() {
      stopScenario();
      faults.drop();
      tokens.forget();
      world.reset();
      // Also takes back a restart under way.
      faults.start();
      server.calm();
      stopScenario = play();
    },
    dispose() {
      stopScenario();
      // Also takes back a restart under way, and lets nobody in again.
      faults.stop();
      server.dispose();
      world.dispose();
    },
  };
  return { core, server, rest: (request) => answerRest({ world, tokens, ttlSeconds, errorCodes, cors }, request) };
}
