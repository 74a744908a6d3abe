import type { Clock } from '../lib/clock.js';
import type { Grant } from './authApi.js';

/** Keeps one session's token fresh. */
export interface TokenKeeper {
  /** The token, checked and renewed first when it may be stale. Rejects with a {@link PhoneError}. */
  get(suspect: boolean): Promise<string>;
  dispose(): void;
}

/** What a keeper is made of. */
export interface TokenKeeperParts {
  readonly clock: Clock;
  readonly grant: Grant;
  /** False when the grant comes from storage and its age is unknown. */
  readonly isFresh: boolean;
  readonly check: (token: string) => Promise<Grant>;
  /** Hears of every token, so that a host may keep it for the tab's session. */
  readonly onToken: (token: string) => void;
}

/** Where the server does not say how long a token lives: often enough for any sensible setting, rare enough to cost nothing. */
const RENEW_UNKNOWN_MS = 15 * 60_000;
/** Renewed when this part of its life is over, so that a link lost later still finds a living one. */
const RENEW_AT = 0.6;
/** Not more often, whatever a server says. */
const RENEW_AT_LEAST_MS = 30_000;

export function createTokenKeeper(parts: TokenKeeperParts): TokenKeeper {
  let { grant } = parts;
  let obtainedAt = parts.isFresh ? parts.clock.elapsed() : Number.NEGATIVE_INFINITY;
  let cancelRenewal: (() => void) | undefined;
  let disposed = false;
  let renewing: Promise<void> | undefined;

  const renewAfter = () => (grant.ttl ? Math.max(RENEW_AT_LEAST_MS, grant.ttl * 1_000 * RENEW_AT) : RENEW_UNKNOWN_MS);

  const planRenewal = () => {
    cancelRenewal?.();
    if (disposed) return;
    // A renewal that fails is tried again at its next turn; whether the session is over shows when it is needed.
    cancelRenewal = parts.clock.after(renewAfter(), () => {
      renew().catch(planRenewal);
    });
  };

  /** One at a time: the server may end a token when it renews it, and a second check with the old one would sign the user out. */
  const renew = () => {
    renewing ??= checkAndKeep();
    return renewing;
  };

  const checkAndKeep = async () => {
    try {
      const next = await parts.check(grant.token);
      if (disposed) return;
      grant = { ...next, ttl: next.ttl ?? grant.ttl };
      obtainedAt = parts.clock.elapsed();
      parts.onToken(grant.token);
      planRenewal();
    } finally {
      renewing = undefined;
    }
  };

  planRenewal();
  return {
    async get(suspect) {
      if (suspect || parts.clock.elapsed() - obtainedAt >= renewAfter()) await renew();
      return grant.token;
    },
    dispose() {
      disposed = true;
      cancelRenewal?.();
    },
  };
}
