import { PhoneError, type SessionErrorContext } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import { readJson } from '../lib/readJson.js';
import { writeJson } from '../lib/writeJson.js';
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
/** Where something asks to be left alone for a while and does not say for how long; and what we believe at most. */
const USUAL_RETRY_MS = 60_000;
const SHORTEST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60 * 60_000;

export function createAuthApi(fetch: Fetch, clock: Clock): AuthApi {
  const ask = async (url: string, init: RequestInit): Promise<Grant> => {
    const abort = new AbortController();
    const cancel = clock.after(TIMEOUT_MS, () => abort.abort());
    try {
      const response = await fetch(url, { ...init, signal: abort.signal, cache: 'no-store', credentials: 'omit' });
      return readGrant(response, await response.text(), clock.now());
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
        body: writeJson({ login: username, password }),
      }),
    check: (rest, token) => ask(`${rest}/auth/check`, { method: 'GET', headers: { Authorization: `Bearer ${token}` } }),
  };
}

/**
 * The body decides where it is one of the server's: its statuses are not documented, and its error codes are. Of anything else
 * the status tells who was in the way.
 */
function readGrant({ ok, status, headers }: Response, text: string, now: number): Grant {
  const json = readJson(text);
  const body = isFields(json) ? json : undefined;
  // Whole, however long: a token that is cut is another token.
  const token = body?.['token'];
  if (ok && typeof token === 'string' && token) return { token, login: readText(body?.['login']), ttl: readNumber(body?.['TTL']) };
  const code = readText(body?.['error']);
  const known = code && KNOWN.get(code);
  if (known) throw new PhoneError({ code: known });
  if (status === 429) throw new PhoneError({ code: 'too-many-attempts', retryInMs: readRetryAfter(headers.get('Retry-After'), now) });
  if (code) throw new PhoneError({ code: 'server-error', text: readText(body?.['message']) || code });
  throw new PhoneError(notOurs(status));
}

/** What answered did not say why in the server's own words: a proxy, a firewall, a portal, or another program altogether. */
function notOurs(status: number): SessionErrorContext {
  // A proxy answers with a page of its own while the server behind it is down.
  if (status === 408 || status === 502 || status === 503 || status === 504) return { code: 'no-response' };
  if (status >= 500) return { code: 'server-error', text: `HTTP ${status}` };
  if (status === 401 || status === 403 || status === 407) return { code: 'refused-in-front' };
  return { code: 'not-an-xuc' };
}

/** Seconds or a date; where neither can be read, which a page often may not, what most such limits count by. */
function readRetryAfter(value: string | null, now: number): number {
  const seconds = readNumber(value);
  const ms = seconds === undefined ? Date.parse(value ?? '') - now : seconds * 1_000;
  return Number.isFinite(ms) ? Math.min(LONGEST_RETRY_MS, Math.max(SHORTEST_RETRY_MS, ms)) : USUAL_RETRY_MS;
}

/** The server's own words for what a user can mend. */
const KNOWN = new Map<string, 'invalid-credentials' | 'token-expired'>([
  ['InvalidCredentials', 'invalid-credentials'],
  // Older servers tell the two apart.
  ['UserNotFound', 'invalid-credentials'],
  ['InvalidPassword', 'invalid-credentials'],
  ['TokenExpired', 'token-expired'],
  ['InvalidToken', 'token-expired'],
  ['BearerNotFound', 'token-expired'],
  ['AuthorizationHeaderNotFound', 'token-expired'],
]);
