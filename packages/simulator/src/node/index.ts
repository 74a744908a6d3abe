/** The simulator as a server over HTTP and WebSocket, for Node. */
export type { SimulatorServer, SimulatorServerOptions } from './createSimulatorServer.js';
export { createSimulatorServer } from './createSimulatorServer.js';
