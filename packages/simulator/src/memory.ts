import type { Clock, Transport } from '@hookswitch/core/environment';
import { BROKEN } from './link.js';
import type { RestRequest, RestResponse } from './rest.js';
import type { Connection, XucServer } from './server.js';
import { SOCKET_PATH } from './xucPaths.js';

/** A transport that ends in this process: a socket to any host meets the one server there is. */
export function createMemoryTransport(server: XucServer, clock: Clock): Transport {
  return (url, handlers) => {
    const { pathname, searchParams } = new URL(url);
    let state: 'opening' | 'open' | 'closed' = 'opening';
    let connection: Connection | undefined;
    const close = (code: number) => {
      if (state === 'closed') return;
      state = 'closed';
      handlers.onClose(code);
    };
    const cancelOpening = clock.after(server.mood.latencyMs, () => {
      const token = searchParams.get('token') ?? undefined;
      connection = pathname === SOCKET_PATH ? server.connect(token, { deliver: handlers.onFrame, close }) : undefined;
      if (!connection) {
        close(BROKEN);
        return;
      }
      state = 'open';
      handlers.onOpen();
    });
    return {
      send(text) {
        if (state !== 'open') return false;
        connection?.receive(text);
        return true;
      },
      close() {
        cancelOpening();
        if (state === 'closed') return;
        state = 'closed';
        connection?.closed();
      },
    };
  };
}

/** The part of a server's weather that a request feels. */
interface Weather {
  readonly mood: Pick<XucServer['mood'], 'up' | 'latencyMs'>;
}

/** A `fetch` that ends in this process, whatever the host: real `Response` objects, real failures. */
export function createMemoryFetch(answer: (request: RestRequest) => RestResponse, server: Weather, clock: Clock): typeof fetch {
  return async (input, init) => {
    const request = await readRequest(input, init);
    if (server.mood.latencyMs > 0) await travel(clock, server.mood.latencyMs, init?.signal ?? undefined);
    // The sentence of Node's own fetch; browsers have others, and a client must not read them anyway.
    if (!server.mood.up) throw new TypeError('fetch failed');
    const { status, headers, body } = answer(request);
    return new Response(body === '' ? null : body, { status, headers });
  };
}

async function readRequest(input: string | URL | Request, init: RequestInit | undefined): Promise<RestRequest> {
  const body = init?.body ?? '';
  if (input instanceof Request || typeof body !== 'string') {
    const request = new Request(input, init);
    return describe(request.method, request.url, request.headers, await request.text());
  }
  // The usual case without a stream to read: with time turned by hand, every extra turn would have to be waited for.
  return describe(init?.method ?? 'GET', String(input), new Headers(init?.headers), body);
}

function describe(method: string, url: string, headers: Headers, body: string): RestRequest {
  return { method: method.toUpperCase(), path: new URL(url).pathname, headers: Object.fromEntries(headers), body };
}

function travel(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const cancel = clock.after(ms, resolve);
    signal?.addEventListener('abort', () => {
      cancel();
      reject(signal.reason);
    });
  });
}
