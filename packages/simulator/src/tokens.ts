import type { Clock } from '@hookswitch/core/environment';
import type { Random } from './random.js';

/** What a token turns out to be. */
type TokenCheck =
  | { readonly kind: 'valid'; readonly username: string }
  | { readonly kind: 'expired'; readonly username: string }
  | { readonly kind: 'unknown' };

/** The tokens this server gave out. */
export interface Tokens {
  issue(username: string): string;
  check(token: string): TokenCheck;
  /** Makes every token of a user, or of everyone, expire now. */
  expire(username?: string): void;
  forget(): void;
}

const LENGTH = 40;
/** Tokens a server remembers: clients take a new one at every reconnect, and a day has many. The oldest are forgotten. */
const MOST_TOKENS = 1_000;

/** @param ttlSeconds - how long a token is good for */
export function createTokens(clock: Clock, random: Random, ttlSeconds: number): Tokens {
  const issued = new Map<string, { readonly username: string; expiresAt: number }>();
  return {
    issue(username) {
      const token = fresh(random, issued);
      const [oldest] = issued.keys();
      if (issued.size >= MOST_TOKENS && oldest !== undefined) issued.delete(oldest);
      issued.set(token, { username, expiresAt: clock.elapsed() + ttlSeconds * 1_000 });
      return token;
    },
    check(token) {
      const entry = issued.get(token);
      if (!entry) return { kind: 'unknown' };
      return { kind: clock.elapsed() < entry.expiresAt ? 'valid' : 'expired', username: entry.username };
    },
    expire(username) {
      for (const entry of issued.values()) if (username === undefined || entry.username === username) entry.expiresAt = clock.elapsed();
    },
    forget: () => issued.clear(),
  };
}

function fresh(random: Random, taken: ReadonlyMap<string, unknown>): string {
  let token = '';
  while (token.length < LENGTH) token += Math.floor(random() * 16).toString(16);
  return taken.has(token) ? fresh(random, taken) : token;
}
