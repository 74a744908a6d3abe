import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { BROKEN } from '../link.js';
import type { XucServer } from '../server.js';
import { SOCKET_PATH } from '../xucPaths.js';
import { targetOf } from './readRequest.js';

/** Largest frame, and most that waits to be read by a client, in bytes. */
const MAX_FRAME = 1_048_576;
const MAX_UNREAD = 16 * MAX_FRAME;
/** Close codes: a frame of a kind we do not take. */
const UNSUPPORTED = 1_003;

/** Accepts CTI sockets on an HTTP server; returns what closes them all. */
export function acceptSockets(http: Server, server: XucServer): () => void {
  const upgrader = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  http.on('upgrade', (request, stream: Duplex, head) => {
    stream.on('error', () => stream.destroy());
    const target = targetOf(request);
    const token = target?.searchParams.get('token') ?? undefined;
    const problem = refusalOf(request, target, server, token);
    if (problem === undefined) upgrader.handleUpgrade(request, stream, head, (opened) => serve(opened, stream, server, token));
    else if (server.mood.up) refuse(stream, problem);
    else stream.destroy();
  });
  return () => {
    for (const socket of upgrader.clients) socket.terminate();
    upgrader.close();
  };
}

/** The status of what is wrong with a handshake; what the WebSocket's own rules say is left to its library. */
function refusalOf(request: IncomingMessage, target: URL | undefined, server: XucServer, token: string | undefined): number | undefined {
  if (!target) return 400;
  if (request.headers.upgrade?.toLowerCase() !== 'websocket') return 426;
  if (target.pathname !== SOCKET_PATH) return 404;
  return server.admits(token) ? undefined : 401;
}

function serve(opened: WebSocket, stream: Duplex, server: XucServer, token: string | undefined): void {
  const connection = server.connect(token, {
    deliver(text) {
      if (opened.bufferedAmount > MAX_UNREAD) opened.terminate();
      else opened.send(text);
    },
    close: (code) => (code === BROKEN ? stream.destroy() : opened.close(code)),
  });
  if (!connection) {
    opened.terminate();
    return;
  }
  opened.on('error', () => opened.terminate());
  opened.on('message', (data, isBinary) => {
    if (!isBinary && Buffer.isBuffer(data)) {
      connection.receive(data.toString('utf8'));
      return;
    }
    opened.close(UNSUPPORTED, 'Text frames only');
    // Said, and not discussed: whoever sends bytes may never answer.
    opened.terminate();
  });
  opened.on('close', connection.closed);
}

function refuse(stream: Duplex, status: number): void {
  stream.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
