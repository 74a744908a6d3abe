import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { createFakeFetch } from '../../test/fakeFetch.js';
import { createAuthApi } from '../auth/authApi.js';
import type { ConnectionTarget } from '../connection/link.js';
import { createRequestBudget } from '../connection/requestBudget.js';
import { ManualClock } from '../lib/manualClock.js';
import { createSession } from './session.js';

function setUp(server?: string) {
  const clock = new ManualClock();
  const rest = createFakeFetch();
  const budget = createRequestBudget(clock);
  const log: string[] = [];
  const targets: ConnectionTarget[] = [];
  const session = createSession({
    clock,
    budget,
    auth: createAuthApi(rest.fetch, clock),
    server,
    getToken: undefined,
    connection: {
      connect(target, persistent) {
        targets.push(target);
        log.push(persistent ? 'connect, persistent' : 'connect');
      },
      dispatch: (event) => log.push(event.type),
      send: () => false,
    },
    onSession: ({ token, server: where }) => log.push(`session ${token} ${where}`),
    onBegin: (username) => log.push(`begin ${username}`),
    onLeave: () => log.push('leave'),
  });
  return { clock, rest, budget, log, targets, session };
}

const credentials = { server: 'xuc.test', username: 'jblack', password: 'x' };

describe('a session', () => {
  it('begins, after a log-in, with the former one ended and the state of its user', async () => {
    const { session, log } = setUp();
    await session.login(credentials);
    expect(log).toEqual(['disconnect', 'begin jblack', 'disconnect', 'begin jblack', 'connect', 'session token-of-login xuc.test']);
  });

  it('that is restored comes back by itself', () => {
    const { session, log } = setUp('xuc.test');
    session.restore({ username: 'jblack', token: 't' });
    expect(log).toEqual(['disconnect', 'begin jblack', 'connect, persistent']);
  });

  it('prefers the address that the log-in names', async () => {
    const { session, rest } = setUp('other.test');
    await session.login(credentials);
    expect(rest.requests[0]?.url).toBe('https://xuc.test/xuc/api/2.0/auth/login');
  });

  it('without any address is refused', async () => {
    expect(await errorOf(setUp().session.login({ username: 'a', password: 'b' }))).toEqual({ code: 'bad-address' });
  });

  it('that ended during the log-in does not begin', async () => {
    const { session, log } = setUp();
    const login = errorOf(session.login(credentials));
    session.leave();
    expect(await login).toEqual({ code: 'disposed' });
    expect(log).not.toContain('connect');
  });

  it('counts its log-in, its checks and nothing else', async () => {
    const { session, budget, targets } = setUp('xuc.test');
    await session.login(credentials);
    expect(budget.waitFor(17)).toBe(0);
    expect(budget.waitFor(18)).toBeGreaterThan(0);
    await targets[0]?.getToken(true);
    expect(budget.waitFor(17)).toBeGreaterThan(0);
  });

  it('puts a renewal off rather than exceed the requests of a minute', async () => {
    const { session, budget, rest, clock } = setUp('xuc.test');
    rest.login = { json: { login: 'jblack', token: 't', TTL: 60 } };
    await session.login(credentials);
    clock.advance(30_000);
    for (let made = 0; made < 18; made += 1) budget.spend();
    const before = rest.requests.length;
    clock.advance(6_000);
    await Promise.resolve();
    expect(rest.requests).toHaveLength(before);
  });

  it('at rest renews nothing', async () => {
    const { session, clock } = setUp();
    await session.login(credentials);
    session.rest();
    expect(clock.pending).toBe(0);
  });
});
