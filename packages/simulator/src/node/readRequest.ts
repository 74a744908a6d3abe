import type { IncomingMessage } from 'node:http';
import type { RestRequest } from '../rest.js';

/** Largest body we read, in bytes. */
const MAX_BODY = 65_536;

/** A Node request as the REST part takes it, or nothing when its body is too large. */
export async function readRequest(request: IncomingMessage): Promise<RestRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(bytes);
  }
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  const { pathname } = urlOf(request);
  return { method: request.method ?? 'GET', path: pathname, headers, body: Buffer.concat(chunks).toString('utf8') };
}

/** Where a request wants to go; the host does not matter. */
export function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://simulator');
}
