import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { createFakeFetch, type FakeAnswer } from '../../test/fakeFetch.js';
import { ManualClock } from '../lib/manualClock.js';
import { createAuthApi } from './authApi.js';

const REST = 'https://xuc.test/xuc/api/2.0';

function setUp(answer?: FakeAnswer) {
  const clock = new ManualClock();
  const server = createFakeFetch();
  if (answer) {
    server.login = answer;
    server.check = answer;
  }
  const api = createAuthApi(server.fetch, clock);
  return { clock, server, login: () => api.login(REST, 'jblack', 'pass word'), check: () => api.check(REST, 'old-token') };
}

describe('logging in', () => {
  it('posts the name and the password as JSON, and nothing else', async () => {
    const { login, server } = setUp();
    await login();
    expect(server.requests).toEqual([
      {
        url: `${REST}/auth/login`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: { login: 'jblack', password: 'pass word' },
      },
    ]);
  });

  it.each<[string, unknown, unknown]>([
    ['with a TTL', { login: 'jblack', token: 't', TTL: 3_600 }, { login: 'jblack', token: 't', ttl: 3_600 }],
    ['with a TTL as text', { login: 'jblack', token: 't', TTL: '3600' }, { login: 'jblack', token: 't', ttl: 3_600 }],
    ['without a TTL', { login: 'jblack', token: 't' }, { login: 'jblack', token: 't', ttl: undefined }],
    ['with a TTL that is a placeholder', { login: 'jblack', token: 't', TTL: 'seconds' }, { login: 'jblack', token: 't', ttl: undefined }],
    ['without a login', { token: 't' }, { login: undefined, token: 't', ttl: undefined }],
  ])('takes an answer %s', async (_title, json, grant) => {
    expect(await setUp({ json }).login()).toEqual(grant);
  });

  it('keeps a long token whole', async () => {
    const token = 'x'.repeat(4_000);
    expect(await setUp({ json: { login: 'jblack', token } }).login()).toMatchObject({ token });
  });
});

describe('checking', () => {
  it('shows the token in a header, never in the address', async () => {
    const { check, server } = setUp({ json: { login: 'jblack', token: 'new-token' } });
    expect(await check()).toMatchObject({ token: 'new-token' });
    expect(server.requests).toEqual([
      { url: `${REST}/auth/check`, method: 'GET', headers: { authorization: 'Bearer old-token' }, body: undefined },
    ]);
  });
});

describe('a refusal', () => {
  it.each([
    ['InvalidCredentials', { code: 'invalid-credentials' }],
    ['UserNotFound', { code: 'invalid-credentials' }],
    ['InvalidPassword', { code: 'invalid-credentials' }],
    ['TokenExpired', { code: 'token-expired' }],
    ['InvalidToken', { code: 'token-expired' }],
    ['BearerNotFound', { code: 'token-expired' }],
    ['AuthorizationHeaderNotFound', { code: 'token-expired' }],
    ['InvalidJson', { code: 'server-error', text: 'in its own words' }],
    ['UnhandledError', { code: 'server-error', text: 'in its own words' }],
    ['SomethingNewer', { code: 'server-error', text: 'in its own words' }],
  ])('%s is read by its code, not by its status', async (error, context) => {
    for (const status of [400, 401, 403, 500])
      expect(await errorOf(setUp({ status, json: { error, message: 'in its own words' } }).login())).toEqual(context);
  });

  it('without a message shows the code', async () => {
    expect(await errorOf(setUp({ status: 500, json: { error: 'UnhandledError' } }).login())).toEqual({
      code: 'server-error',
      text: 'UnhandledError',
    });
  });
});

describe('an answer that is not an XUC’s', () => {
  it.each<[string, FakeAnswer, string]>([
    ['a page', { text: '<html>Welcome</html>' }, 'not-an-xuc'],
    ['a page that says 404', { status: 404, text: '<html>Not found</html>' }, 'not-an-xuc'],
    ['nothing', { text: '' }, 'not-an-xuc'],
    ['a list', { json: [] }, 'not-an-xuc'],
    ['null', { json: null }, 'not-an-xuc'],
    ['JSON of something else', { json: { status: 'ok' } }, 'not-an-xuc'],
    ['an empty token', { json: { login: 'jblack', token: '' } }, 'not-an-xuc'],
    ['a token that is no text', { json: { login: 'jblack', token: {} } }, 'not-an-xuc'],
    ['a token with a refusal’s status', { status: 403, json: { token: 't' } }, 'refused-in-front'],
    ['a portal’s page that wants a log-in', { status: 401, text: '<html>Sign in</html>' }, 'refused-in-front'],
    ['a firewall’s page', { status: 403, text: 'Forbidden' }, 'refused-in-front'],
    ['a proxy that wants a log-in', { status: 407, text: '' }, 'refused-in-front'],
    ['a gateway’s JSON', { status: 403, json: { message: 'Access denied' } }, 'refused-in-front'],
    ['a proxy that waited long enough', { status: 408, text: '' }, 'no-response'],
    ['a proxy’s page for a server that is down', { status: 502, text: '<html>Bad gateway</html>' }, 'no-response'],
    ['a proxy’s page for a server that starts', { status: 503, text: 'starting' }, 'no-response'],
    ['a proxy’s page for a server that is slow', { status: 504, text: '' }, 'no-response'],
  ])('such as %s is told apart', async (_title, answer, code) => {
    expect(await errorOf(setUp(answer).login())).toEqual({ code });
  });
});

describe('trouble of the server’s that it has no code for', () => {
  it.each([500, 501, 505, 507, 520, 599])('is told with its status, %i', async (status) => {
    for (const answer of [
      { status, text: '<html>Oops</html>' },
      { status, json: { message: 'Oops' } },
      { status, json: null },
    ])
      expect(await errorOf(setUp(answer).login())).toEqual({ code: 'server-error', text: `HTTP ${status}` });
  });

  it('is never read from a word that every object has', async () => {
    for (const error of ['constructor', '__proto__', 'toString'])
      expect(await errorOf(setUp({ status: 400, json: { error } }).login())).toEqual({ code: 'server-error', text: error });
  });
});

describe('too many attempts', () => {
  it.each<[string, string | undefined, number]>([
    ['in seconds', '120', 120_000],
    ['in seconds, of absurd length', '99999999', 3_600_000],
    ['of nothing', '0', 1_000],
    ['before now', '-5', 1_000],
    ['as a date', new Date(1_700_000_090_000).toUTCString(), 90_000],
    ['as a date that is over', new Date(1_600_000_000_000).toUTCString(), 1_000],
    ['that nobody can read', 'soon', 60_000],
    ['that is not there, or that the page may not read', undefined, 60_000],
  ])('say how long to wait: %s', async (_title, after, retryInMs) => {
    const headers: Record<string, string> = after === undefined ? {} : { 'Retry-After': after };
    for (const body of [
      { text: '<html>Slow down</html>' },
      { json: { message: 'rate limit exceeded' } },
      { json: { error: 'TooManyRequests' } },
    ])
      expect(await errorOf(setUp({ status: 429, headers, ...body }).login())).toEqual({ code: 'too-many-attempts', retryInMs });
  });

  it('do not hide what the server itself says', async () => {
    expect(await errorOf(setUp({ status: 429, json: { error: 'InvalidCredentials' } }).login())).toEqual({ code: 'invalid-credentials' });
  });
});

describe('no answer', () => {
  it('within five seconds is given up', async () => {
    const { login, clock } = setUp('hangs');
    const failure = errorOf(login());
    clock.advance(5_000);
    expect(await failure).toEqual({ code: 'no-response' });
  });

  it('is still waited for a moment before', async () => {
    const { login, clock } = setUp('hangs');
    let isSettled = false;
    const settled = login().catch(() => {
      isSettled = true;
    });
    clock.advance(4_999);
    await Promise.resolve();
    expect(isSettled).toBe(false);
    clock.advance(1);
    await settled;
  });

  it('because of the network or a missing CORS header names both, since a page cannot tell them apart', async () => {
    const error: unknown = await setUp('unreachable')
      .login()
      .catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/cannot be reached.*CORS/);
    expect(error).toMatchObject({ code: 'unreachable' });
  });
});

it.each<FakeAnswer>([{ json: { token: 't' } }, { status: 401, json: { error: 'InvalidCredentials' } }, { text: '<html>' }, 'unreachable'])(
  'no timer is left after %o',
  async (answer) => {
    const { login, clock } = setUp(answer);
    await login().catch(() => {});
    expect(clock.pending).toBe(0);
  },
);

it('a header that the platform refuses does not bring the token into the error', async () => {
  const clock = new ManualClock();
  const api = createAuthApi((_url, init) => Promise.resolve(new Response(String(new Headers(init.headers).get('authorization')))), clock);
  const error: unknown = await api.check(REST, 'secret\u20actoken').catch((reason: unknown) => reason);
  const withBreak: unknown = await api.check(REST, 'secret\ntoken').catch((reason: unknown) => reason);
  expect([error, withBreak]).toMatchObject([{ code: 'unreachable' }, { code: 'unreachable' }]);
  expect(inspect([error, withBreak], { depth: null, showHidden: true })).not.toContain('Bearer');
});
