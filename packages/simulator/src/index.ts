/** A faithful XUC in memory: for demos, stories and tests. Runs in browsers; the HTTP and WebSocket server is `@hookswitch/simulator/node`. */
export type { Simulator, SimulatorOptions } from './createSimulator.js';
export { createSimulator } from './createSimulator.js';
export type { Faults, RestartOptions } from './faults.js';
export type { Random } from './random.js';
export type { Scenario, ScenarioName, Stage } from './scenarios/Scenario.js';
export { scenarios } from './scenarios/scenarios.js';
export type { FrameRecord } from './server.js';
export { defaultDirectory } from './world/defaultDirectory.js';
export type { Customer, Directory, QueueEntry, RoomEntry, UserEntry } from './world/directory.js';
export type { WorldEvent } from './world/events.js';
export type { WorldSettings } from './world/settings.js';
export type { World } from './world/World.js';
