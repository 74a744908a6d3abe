import { createSimulatorServer, type SimulatorServer } from '@hookswitch/simulator/node';
import { vi } from 'vitest';
import { WebSocket } from 'ws';

/** The server that the recipes name. */
const NAMED = 'https://xuc.example.org';

export interface StandIn extends SimulatorServer {
  /** Answers of the host page's own server, by path. */
  readonly own: Map<string, () => Response>;
}

/** A simulated XUC behind the name in the recipes, for the page's `fetch` and `WebSocket`. */
export async function standIn(): Promise<StandIn> {
  const server = await createSimulatorServer({ port: 0, scenario: 'quiet' });
  const own = new Map<string, () => Response>();
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => own.get(url)?.() ?? fetch(url.replace(NAMED, server.url), init));
  vi.stubGlobal(
    'WebSocket',
    class extends WebSocket {
      constructor(url: string) {
        super(url.replace(NAMED.replace('https:', 'wss:'), server.url.replace('http:', 'ws:')));
      }
    },
  );
  return Object.assign(server, { own });
}
