import { PhoneError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import { isFields, readNumber, readText } from '../protocol/read.js';

/** What a log-in or a check gives. */
export interface Grant {
  readonly login: string | undefined;
  readonly token: string;
  /** Seconds it lives, where the server says so. */
  readonly ttl: number | undefined;
}

/** The part of `fetch` we use. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The REST side of a log-in. Every call rejects with a {@link PhoneError}. */
export interface AuthApi {
  login(rest: string, username: string, password: string): Promise<Grant>;
  /** Also renews: the answer's token takes the old one's place. */
  check(rest: string, token: string): Promise<Grant>;
}

/** As the vendor's own client waits. */
const TIMEOUT_MS = 5_000;

export function createAuthApi(fetch: Fetch, clock: Clock): AuthApi {
  const ask = async (url: string, init: RequestInit): Promise<Grant> => {
    const abort = new AbortController();
    const cancel = clock.after(TIMEOUT_MS, () => abort.abort());
    try {
      const response = await fetch(url, { ...init, signal: abort.signal, cache: 'no-store', credentials: 'omit' });
      return readGrant(response.ok, response.status, await response.text());
    } catch (error) {
      if (error instanceof PhoneError) throw error;
      // Without its cause: a fetch that refuses a header quotes it, and with it the token.
      throw new PhoneError({ code: abort.signal.aborted ? 'no-response' : 'unreachable' });
    } finally {
      cancel();
    }
  };
  return {
    login: (rest, username, password) =>
      ask(`${rest}/auth/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ login: username, password }),
      }),
    check: (rest, token) => ask(`${rest}/auth/check`, { method: 'GET', headers: { Authorization: `Bearer ${token}` } }),
  };
}

/** The body decides, not the status: the server's statuses are not documented, and its error codes are. */
function readGrant(ok: boolean, status: number, text: string): Grant {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  if (!isFields(body)) throw new PhoneError(notJson(status));
  // Whole, however long: a token that is cut is another token.
  const { token } = body;
  if (ok && typeof token === 'string' && token) return { token, login: readText(body['login']), ttl: readNumber(body['TTL']) };
  const code = readText(body['error']);
  if (!code) throw new PhoneError({ code: 'not-an-xuc' });
  throw new PhoneError(complaint(code, readText(body['message'])));
}

/** A proxy answers with a page of its own while the server behind it is down. */
function notJson(status: number): { readonly code: 'no-response' | 'not-an-xuc' } {
  return { code: status === 502 || status === 503 || status === 504 ? 'no-response' : 'not-an-xuc' };
}

function complaint(code: string, message: string | undefined) {
  switch (code) {
    case 'InvalidCredentials':
    // Older servers tell the two apart.
    case 'UserNotFound':
    case 'InvalidPassword':
      return { code: 'invalid-credentials' } as const;
    case 'TokenExpired':
    case 'InvalidToken':
    case 'BearerNotFound':
    case 'AuthorizationHeaderNotFound':
      return { code: 'token-expired' } as const;
    default:
      return { code: 'server-error', text: message || code } as const;
  }
}
