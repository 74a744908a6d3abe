import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Assembly, assemble } from '../assemble.js';
import type { SimulatorCore } from '../SimulatorCore.js';
import type { SimulatorOptions } from '../SimulatorOptions.js';
import { createTimers, type Timers } from '../world/timers.js';
import { answerControl, CONTROL_PATH } from './control.js';
import { readRequest } from './readRequest.js';
import { acceptSockets } from './sockets.js';

/** A simulator's options, and where it listens. */
export interface SimulatorServerOptions extends SimulatorOptions {
  /** `0` takes a free one. @default 8090 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Whether `POST /simulator/<action>` steers the world, from this machine only. @default false */
  readonly control?: boolean;
}

/** A simulator one can reach. */
export interface SimulatorServer {
  /** The world and its faults, to move by hand. */
  readonly simulator: SimulatorCore;
  /** Where it listens, as `http://host:port`. */
  readonly url: string;
  readonly port: number;
  /** Closes every socket and the port. */
  readonly close: () => Promise<void>;
}

/**
 * Starts an XUC over HTTP and WebSocket. Rejects when it cannot listen.
 *
 * @example
 * ```ts
 * const server = await createSimulatorServer({ port: 0, scenario: 'quiet' });
 * const client = createClient({ server: server.url });
 * await server.close();
 * ```
 */
export async function createSimulatorServer(options: SimulatorServerOptions = {}): Promise<SimulatorServer> {
  const { port = 8090, host = '127.0.0.1', control = false } = options;
  const assembly = assemble({ scenario: 'office', seed: Math.floor(Math.random() * 2 ** 32), ...options });
  const simulator = assembly.core;
  const travelling = createTimers(simulator.clock);
  const http = createServer((request, response) => {
    // A request that breaks off half-way has nobody left to answer.
    answer(assembly, control, travelling, request, response).catch(() => response.destroy());
  });
  const closeSockets = acceptSockets(http, assembly.server);
  try {
    await listen(http, port, host);
  } catch (error) {
    simulator.dispose();
    throw error;
  }
  const bound = portOf(http.address());
  return {
    simulator,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close() {
      simulator.dispose();
      travelling.cancelAll();
      closeSockets();
      return new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      });
    },
  };
}

async function answer(
  { core, server, rest }: Assembly,
  control: boolean,
  travelling: Timers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = await readRequest(request);
  if (asked === 400 || asked === 413) {
    // What is still to come of the request is nobody's.
    response.writeHead(asked, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify({ error: asked === 413 ? 'The body is too large' : 'There is no such address' }));
    return;
  }
  const steering = control && asked.path.startsWith(CONTROL_PATH);
  if (!steering && !server.mood.up) {
    // The server is "away" although its process lives, so that a test can bring it back.
    request.socket.destroy();
    return;
  }
  const { status, headers, body } = steering
    ? answerControl(core, asked, request.socket.remoteAddress)
    : await later(travelling, server.mood.latencyMs, () => rest(asked));
  response.writeHead(status, headers).end(body);
}

function later<T>(timers: Timers, ms: number, run: () => T): T | Promise<T> {
  return ms === 0 ? run() : new Promise((resolve) => timers.after(ms, () => resolve(run())));
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
