import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { BROKEN } from '../link.js';
import type { XucServer } from '../server.js';
import { SOCKET_PATH } from '../xucPaths.js';
import { urlOf } from './readRequest.js';

const MAX_FRAME = 1_048_576;

/** Accepts CTI sockets on an HTTP server; returns what closes them all. */
export function acceptSockets(http: Server, server: XucServer): () => void {
  const upgrader = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  http.on('upgrade', (request, stream: Duplex, head) => {
    stream.on('error', () => stream.destroy());
    const { pathname, searchParams } = urlOf(request);
    let socket: WebSocket | undefined;
    const connection =
      pathname === SOCKET_PATH
        ? server.connect(searchParams.get('token') ?? undefined, {
            deliver: (text) => socket?.send(text),
            close: (code) => (code === BROKEN ? stream.destroy() : socket?.close(code)),
          })
        : undefined;
    if (!connection) {
      refuse(stream, server.mood.up);
      return;
    }
    // The stream, not the WebSocket: it ends also when the handshake never finishes.
    stream.once('close', connection.closed);
    upgrader.handleUpgrade(request, stream, head, (opened) => {
      socket = opened;
      opened.on('error', () => opened.terminate());
      opened.on('message', (data, isBinary) => {
        if (!isBinary && Buffer.isBuffer(data)) connection.receive(data.toString('utf8'));
      });
      opened.on('close', connection.closed);
    });
  });
  return () => {
    for (const socket of upgrader.clients) socket.terminate();
    upgrader.close();
  };
}

function refuse(stream: Duplex, up: boolean): void {
  if (up) stream.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  else stream.destroy();
}
