import { PhoneError } from '../errors.js';
import { plainLine } from '../lib/plainText.js';

/** Where an XUC answers. */
export interface ServerAddress {
  /** Base of the REST calls, without a slash at its end. */
  readonly rest: string;
  /** Address of the socket, without its token. */
  readonly socket: string;
}

const API_PATH = '/xuc/api/2.0';

/**
 * Reads an address as people type it: `xuc.example.org`, `http://10.0.0.5:8090`, `https://crm.example.org/`.
 * Without a scheme it is https, except on this machine. Throws `bad-address`.
 */
export function parseServerAddress(typed: string): ServerAddress {
  const text = plainLine(typed);
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLoopback(text) ? 'http' : 'https'}://${text}`;
  let url: URL;
  try {
    url = new URL(withScheme.replace(/^ws/i, 'http'));
  } catch {
    // Without its cause, which quotes the address, and with it a password that somebody typed there.
    throw new PhoneError({ code: 'bad-address' });
  }
  // Some browsers write a blank into a host name instead of refusing it.
  if (text === '' || /\s/.test(text) || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password)
    throw new PhoneError({ code: 'bad-address' });
  const base = `//${url.host}${pathBefore(url.pathname.split('/'))}${API_PATH}`;
  return { rest: `${url.protocol}${base}`, socket: `${url.protocol === 'https:' ? 'wss:' : 'ws:'}${base}/cti` };
}

/** The path that a proxy has put before ours, without slashes at its end. */
function pathBefore(segments: readonly string[]): string {
  const own = segments.indexOf('xuc');
  const before = own === -1 ? segments : segments.slice(0, own);
  const last = before.findLastIndex((segment) => segment !== '');
  return before.slice(0, last + 1).join('/');
}

function isLoopback(text: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])(?![^:/?#])/i.test(text);
}
