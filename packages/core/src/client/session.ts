import type { AuthApi, Grant } from '../auth/authApi.js';
import { parseServerAddress } from '../auth/serverAddress.js';
import { createTokenKeeper, type TokenKeeper } from '../auth/tokenKeeper.js';
import type { Connection } from '../connection/connection.js';
import type { RequestBudget } from '../connection/requestBudget.js';
import { PhoneError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import { optional } from '../lib/optional.js';
import type { Credentials, SavedSession } from './PhoneClient.js';
import { createSessionOwner } from './sessionOwner.js';

/** Signs in and out: finds the token, and points the connection at the server. */
export interface Session {
  login(credentials: Credentials): Promise<void>;
  restore(saved: SavedSession): void;
  connect(): void;
  /** Ends the connection and forgets the token and the calls. */
  leave(): void;
  /** Given up: the token is not kept fresh for nothing. */
  rest(): void;
  /** From now on nobody signs in. */
  close(): void;
}

/** What a session is made of. */
export interface SessionParts {
  readonly clock: Clock;
  readonly auth: AuthApi;
  readonly budget: RequestBudget;
  readonly connection: Connection;
  readonly server: string | undefined;
  readonly getToken: (() => Promise<string>) | undefined;
  /** Hears of what goes on with this session, at every new token. */
  readonly onSession: (session: SavedSession) => void;
  /** A session of this user is about to begin. `isSame`: it goes on where the last one stopped, of the same user and server. */
  readonly onBegin: (username: string | undefined, isSame: boolean) => void;
  /** The user has left. */
  readonly onLeave: () => void;
}

export function createSession(parts: SessionParts): Session {
  const { clock, auth, budget, connection } = parts;
  let keeper: TokenKeeper | undefined;
  /** Counts sessions: an answer to an older log-in is not for us. */
  let era = 0;
  let isClosed = false;
  const owner = createSessionOwner();

  const rest = () => {
    keeper?.dispose();
    keeper = undefined;
  };

  const end = () => {
    era += 1;
    rest();
    connection.dispatch({ type: 'disconnect' });
  };

  const address = (server: string | undefined) => {
    if (isClosed) throw new PhoneError({ code: 'disposed' });
    return parseServerAddress(server ?? parts.server ?? '');
  };

  const begin = (server: string | undefined, username: string, grant: Grant, isFresh: boolean, typed = username) => {
    const where = address(server);
    end();
    const tell = (token: string) => parts.onSession({ token, username, ...optional('server', server) });
    const mine = createTokenKeeper({
      clock,
      grant,
      isFresh,
      check: async (token) => {
        // A renewal can wait; before an attempt there is room, or there would be none.
        needRoom(budget, 1);
        budget.spend();
        return auth.check(where.rest, token);
      },
      onToken: tell,
    });
    keeper = mine;
    parts.onBegin(username, owner.isSame(where.rest, username, typed));
    connection.connect({ socketUrl: socketUrl(where.socket), getToken: (suspect) => mine.get(suspect) }, !isFresh);
    // Once the new session is on its way: a host that forgets the old one when it ends must not forget this one.
    if (isFresh) tell(grant.token);
  };

  return {
    async login({ server, username, password }) {
      const where = address(server);
      needRoom(budget, 2);
      end();
      parts.onBegin(username, owner.isSame(where.rest, username));
      const mine = era;
      budget.spend();
      const grant = await auth.login(where.rest, username, password);
      if (mine !== era) throw new PhoneError({ code: 'disposed' });
      begin(server, grant.login ?? username, grant, true, username);
    },
    restore({ server, username, token }) {
      begin(server, username, { login: username, token, ttl: undefined }, false);
    },
    connect() {
      const { getToken } = parts;
      if (!getToken) throw new PhoneError({ code: 'single-sign-on', text: 'connect() needs the getToken option' });
      const { socket } = address(undefined);
      end();
      owner.forget();
      parts.onBegin(undefined, false);
      const askHost = async () => {
        budget.spend();
        return getToken();
      };
      connection.connect({ socketUrl: socketUrl(socket), getToken: askHost }, true);
    },
    leave() {
      end();
      owner.forget();
      parts.onLeave();
    },
    rest,
    close() {
      isClosed = true;
    },
  };
}

function socketUrl(socket: string): (token: string) => string {
  return (token) => `${socket}?token=${encodeURIComponent(token)}`;
}

function needRoom(budget: RequestBudget, requests: number): void {
  const retryInMs = budget.waitFor(requests);
  if (retryInMs > 0) throw new PhoneError({ code: 'too-many-attempts', retryInMs });
}
