import type { IncomingMessage } from 'node:http';
import type { RestRequest } from '../rest.js';

/** Largest body we read, in bytes. */
const MAX_BODY = 65_536;

/** A Node request as the REST part takes it, or the status of what is wrong with it. */
export async function readRequest(request: IncomingMessage): Promise<RestRequest | 400 | 413> {
  const target = targetOf(request);
  if (!target) return 400;
  const body = await readBody(request);
  if (body === undefined) return 413;
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return { method: request.method ?? 'GET', path: target.pathname, headers, body: body.toString('utf8') };
}

/** Where a request wants to go, whatever the host; nothing when nobody could say. */
export function targetOf({ url = '/' }: IncomingMessage): URL | undefined {
  // Set together, not resolved against a base: `//` is a path here, and no host without a name.
  const whole = url.startsWith('/') ? `http://simulator${url}` : url;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** The events and not an iterator: what ends that early destroys the socket, and the answer with it. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The request broke off')));
  });
}
