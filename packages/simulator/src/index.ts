/** A faithful XUC in memory: for demos, stories and tests. Runs in browsers; the HTTP and WebSocket server is `@hookswitch/simulator/node`. */
export type { Simulator } from './createSimulator.js';
export { createSimulator } from './createSimulator.js';
export type { Faults, RestartOptions } from './faults.js';
export type { Random } from './random.js';
export type { Replay, ReplayOptions } from './replay/createReplay.js';
export { createReplay } from './replay/createReplay.js';
export type { ReplayMismatch } from './replay/matchSent.js';
export type { SimulatorCore } from './SimulatorCore.js';
export type { SimulatorOptions } from './SimulatorOptions.js';
export type { Scenario, ScenarioName, Stage } from './scenarios/Scenario.js';
export { scenarios } from './scenarios/scenarios.js';
export type { FrameRecord, MistakeRecord } from './server.js';
export type { Beliefs } from './world/beliefs.js';
export { beliefs } from './world/beliefs.js';
export { defaultDirectory } from './world/defaultDirectory.js';
export type { ContactEntry, Customer, Directory, QueueEntry, RoomEntry, UserEntry } from './world/directory.js';
export type { WorldEvent, WorldListener } from './world/events.js';
export type { FoundContact } from './world/foundContact.js';
export type { PastCall } from './world/history.js';
export type {
  Features,
  ForwardName,
  ForwardSetting,
  Identity,
  Leg,
  LegState,
  Line,
  Mailbox,
  Participant,
  Party,
  Queue,
  Room,
  Setup,
  User,
} from './world/model.js';
export type { WorldSettings } from './world/settings.js';
export type { Variables } from './world/userData.js';
export type { World } from './world/World.js';
