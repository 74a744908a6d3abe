import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { createSimulator } from './createSimulator.js';
import type { SimulatorOptions } from './SimulatorOptions.js';

const SERVER = 'https://any.example:9000';

function start(options: SimulatorOptions = {}) {
  const clock = new ManualClock();
  return { clock, simulator: createSimulator({ clock, ...options }) };
}

const login = (simulator: ReturnType<typeof start>['simulator'], body: string) =>
  simulator.fetch(`${SERVER}/xuc/api/2.0/auth/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });

const check = (simulator: ReturnType<typeof start>['simulator'], authorization: string) =>
  simulator.fetch(`${SERVER}/xuc/api/2.0/auth/check`, { headers: { authorization } });

describe('log-in', () => {
  it('gives a token that no other log-in gets', async () => {
    const { simulator } = start();
    const body = JSON.stringify({ login: 'ada', password: '1234' });
    const first = await (await login(simulator, body)).json();
    const second = await (await login(simulator, body)).json();
    expect(first).toEqual({ login: 'ada', token: expect.stringMatching(/^[0-9a-f]{40}$/), TTL: 3_600 });
    expect(second.token).not.toBe(first.token);
  });

  it.each([
    ['current', 'ada', 'InvalidCredentials'],
    ['current', 'nobody', 'InvalidCredentials'],
    ['2017', 'ada', 'InvalidPassword'],
    ['2017', 'nobody', 'UserNotFound'],
    ['2017', '1010', 'UserNotFound'],
  ] as const)('with the codes of %s, refuses %s and a wrong password as %s', async (errorCodes, user, error) => {
    const { simulator } = start({ errorCodes });
    const answer = await login(simulator, JSON.stringify({ login: user, password: 'wrong' }));
    expect(answer.ok).toBe(false);
    expect(await answer.json()).toEqual({ error, message: expect.any(String) });
  });

  it.each(['', 'not json', '[]', '{"login":"ada"}', '{"login":"ada","password":1234}'])(
    'refuses the body %j as InvalidJson',
    async (body) => {
      const { simulator } = start();
      const answer = await login(simulator, body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: 'InvalidJson' });
    },
  );
});

describe('the check of a token', () => {
  it('renews it, and the old one lives on until its own end', async () => {
    const { simulator, clock } = start({ ttlSeconds: 60 });
    const { token } = await (await login(simulator, JSON.stringify({ login: 'ada', password: '1234' }))).json();
    clock.advance(59_999);
    const renewed = await (await check(simulator, `Bearer ${token}`)).json();
    expect(renewed).toEqual({ login: 'ada', token: expect.any(String), TTL: 60 });
    expect(renewed.token).not.toBe(token);
    expect((await check(simulator, `Bearer ${token}`)).ok).toBe(true);
    clock.advance(1);
    expect(await (await check(simulator, `Bearer ${token}`)).json()).toMatchObject({ error: 'TokenExpired' });
    expect((await check(simulator, `Bearer ${renewed.token}`)).ok).toBe(true);
  });

  it.each([
    ['Bearer 0000', 'InvalidToken'],
    ['Basic 0000', 'BearerNotFound'],
  ])('refuses %s as %s', async (authorization, error) => {
    const { simulator } = start();
    expect(await (await check(simulator, authorization)).json()).toMatchObject({ error });
  });
});

describe('other origins', () => {
  it('are let in, preflight included', async () => {
    const { simulator } = start();
    const answer = await simulator.fetch(`${SERVER}/xuc/api/2.0/auth/login`, {
      method: 'OPTIONS',
      headers: { origin: 'https://crm.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.ok).toBe(true);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://crm.example');
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type, authorization');
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
  });

  it('hear of nothing when the server does not know them', async () => {
    const { simulator } = start({ cors: false });
    const answer = await simulator.fetch(`${SERVER}/xuc/api/2.0/auth/login`, {
      method: 'OPTIONS',
      headers: { origin: 'https://crm.example' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('anything else', () => {
  it('is a 404 in plain text, which no client takes for an answer of an XUC', async () => {
    const { simulator } = start();
    const answer = await simulator.fetch(`${SERVER}/nowhere`);
    expect(answer.status).toBe(404);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/plain', 'Nothing answers GET /nowhere\n']);
  });

  it('takes a Request as well as an address', async () => {
    const { simulator } = start();
    const request = new Request(`${SERVER}/xuc/api/2.0/auth/login`, { method: 'POST', body: '{"login":"ada","password":"1234"}' });
    expect((await simulator.fetch(request)).ok).toBe(true);
  });

  it('travels through the clock once there is latency, and can be aborted on the way', async () => {
    const { simulator, clock } = start({ latencyMs: 100 });
    const answer = simulator.fetch(`${SERVER}/nowhere`);
    const abort = new AbortController();
    const aborted = simulator.fetch(`${SERVER}/nowhere`, { signal: abort.signal });
    await Promise.resolve();
    abort.abort(new Error('too slow'));
    await expect(aborted).rejects.toThrow('too slow');
    clock.advance(100);
    expect((await answer).status).toBe(404);
    expect(clock.pending).toBe(0);
  });
});
