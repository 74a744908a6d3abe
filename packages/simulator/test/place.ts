import { WebSocket } from 'ws';
import { createSimulator } from '../src/createSimulator.js';
import { createSimulatorServer } from '../src/node/createSimulatorServer.js';
import type { SimulatorCore } from '../src/SimulatorCore.js';
import type { SimulatorOptions } from '../src/SimulatorOptions.js';

/** One end of a socket, over whichever adapter. */
export interface PlainSocket {
  readonly frames: string[];
  readonly closes: (number | undefined)[];
  readonly send: (text: string) => void;
  readonly close: () => void;
}

/** A simulator behind one of its adapters. */
export interface Place {
  readonly simulator: SimulatorCore;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly open: (token: string) => PlainSocket;
  readonly close: () => Promise<void>;
}

/** In this process, without a network. */
export async function inMemory(options: SimulatorOptions = {}): Promise<Place> {
  const simulator = createSimulator(options);
  return {
    simulator,
    fetch: (path, init) => simulator.fetch(`http://xuc.example${path}`, init),
    open(token) {
      const frames: string[] = [];
      const closes: (number | undefined)[] = [];
      const socket = simulator.transport(`ws://xuc.example/xuc/api/2.0/cti?token=${token}`, {
        onOpen: () => {},
        onFrame: (text) => frames.push(text),
        onClose: (code) => closes.push(code),
      });
      return { frames, closes, send: socket.send, close: socket.close };
    },
    close: async () => simulator.dispose(),
  };
}

/** Over HTTP and a WebSocket. */
export async function overNetwork(options: SimulatorOptions = {}): Promise<Place> {
  const server = await createSimulatorServer({ port: 0, scenario: 'quiet', ...options });
  return {
    simulator: server.simulator,
    fetch: (path, init) => fetch(`${server.url}${path}`, init),
    open(token) {
      const frames: string[] = [];
      const closes: (number | undefined)[] = [];
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/xuc/api/2.0/cti?token=${token}`);
      socket.on('message', (data) => frames.push(Buffer.isBuffer(data) ? data.toString('utf8') : ''));
      socket.on('close', (code) => closes.push(code));
      // A refused upgrade is an error and then a close, as in a browser.
      socket.on('error', () => {});
      return { frames, closes, send: (text) => socket.send(text), close: () => socket.close() };
    },
    close: server.close,
  };
}
