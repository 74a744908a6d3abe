import { connect, type Socket } from 'node:net';

/** A connection that says what it is told, byte by byte. */
export interface RawTcp {
  /** Everything that came back so far. */
  readonly heard: () => Buffer;
  readonly write: (bytes: string | Uint8Array) => void;
  /** Comes once the other end has closed, or broken, the connection. */
  readonly closed: Promise<void>;
  /** Ends our side only. */
  readonly halfClose: () => void;
  /** Breaks the connection. */
  readonly reset: () => void;
}

/** Opens a connection to a port of this machine. */
export async function rawTcp(port: number): Promise<RawTcp> {
  const chunks: Buffer[] = [];
  const socket: Socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('end', () => socket.end());
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
  });
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve));
  return {
    heard: () => Buffer.concat(chunks),
    write: (bytes) => void socket.write(bytes),
    closed,
    halfClose: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
  };
}

/** The handshake of a CTI socket, as a browser sends it. */
export function handshake(token: string, changes: Readonly<Record<string, string | undefined>> = {}): string {
  const headers = {
    Host: '127.0.0.1',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...changes,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return [`GET /xuc/api/2.0/cti?token=${token} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}

/** A frame of the WebSocket's own: masked with zeros, so that the payload stays as it is. */
export function wsFrame(firstByte: number, payload: string | Uint8Array): Buffer {
  const bytes = Buffer.from(payload);
  const size = bytes.length < 126 ? [0x80 | bytes.length] : [0x80 | 126, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from([firstByte, ...size, 0, 0, 0, 0]), bytes]);
}
