import { ManualClock } from '@hookswitch/core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rawTcp } from '../../test/rawTcp.js';
import { createSimulator } from '../createSimulator.js';
import { answerControl } from './control.js';
import { createSimulatorServer, type SimulatorServer, type SimulatorServerOptions } from './createSimulatorServer.js';
import { isThisMachineByName } from './thisMachine.js';

let server: SimulatorServer | undefined;
afterEach(() => server?.close());

async function start(options: SimulatorServerOptions = {}): Promise<SimulatorServer> {
  server = await createSimulatorServer({ port: 0, scenario: 'quiet', control: true, ...options });
  return server;
}

function press({ url }: SimulatorServer, action: string, body: unknown = {}, headers: HeadersInit = {}): Promise<Response> {
  const json = { 'content-type': 'application/json', ...headers };
  return fetch(`${url}/simulator/${action}`, { method: 'POST', headers: json, body: JSON.stringify(body) });
}

describe('the remote control', () => {
  it('moves people and customers', async () => {
    const place = await start();
    const { world } = place.simulator;
    const customer = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };
    expect((await press(place, 'call', { from: customer, to: '1000' })).status).toBe(200);
    await press(place, 'answer', { who: 'ada' });
    expect(world.callsOf('ada')[0]).toMatchObject({ eventType: 'EventEstablished', userData: { USR_customer: '4711' } });
    await press(place, 'hangUp', { who: '0612345678' });
    expect(world.callsOf('ada')).toEqual([]);
    await press(place, 'leaveMessage', { who: 'ada' });
    expect(world.user('ada')?.mailbox).toMatchObject({ newMessages: 1 });
  });

  it('brings a stopped server back, and resets it', async () => {
    const place = await start();
    place.simulator.world.setDnd('ada', true);
    place.simulator.faults.stop();
    expect(await (await press(place, 'reset')).json()).toEqual({ done: true });
    expect(place.simulator.world.user('ada')?.features.dnd).toBe(false);
    expect((await fetch(`${place.url}/`)).status).toBe(200);
  });

  it('says so when something makes no sense', async () => {
    const place = await start();
    const answer = await press(place, 'answer', { who: 'ada' });
    expect([answer.status, await answer.json()]).toEqual([409, { done: false }]);
  });

  it.each([
    ['makeCoffee', {}, {}, 404],
    ['toString', {}, {}, 404],
    ['reset', {}, { 'content-type': 'text/plain' }, 415],
    ['call', [], {}, 400],
  ])('refuses %s with body %j and headers %j by %i', async (action, body, headers, status) => {
    const place = await start();
    expect((await press(place, action, body, headers)).status).toBe(status);
  });

  it.each([
    ['a page whose host name was made to lead here', 'rebound.example'],
    ['the same with a port', 'rebound.example:8090'],
    ['a name that begins like ours', 'localhost.rebound.example'],
    ['an address of another machine', '192.0.2.1'],
    ['nobody', ''],
  ])('refuses %s, though it asks from this machine', async (_name, host) => {
    const place = await start();
    const tcp = await rawTcp(place.port);
    tcp.write(
      `POST /simulator/reset HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`,
    );
    await tcp.closed;
    expect(tcp.heard().toString('utf8')).toMatch(/^HTTP\/1\.1 403 [\s\S]*Only as localhost, 127\.0\.0\.1 or \[::1\]/);
  });

  it.each(['localhost', 'LOCALHOST:8090', '127.0.0.1', '127.0.0.2:80', '[::1]:8090'])('knows this machine as %s', (host) => {
    expect(isThisMachineByName(host)).toBe(true);
  });

  it('does not exist unless it was asked for', async () => {
    const place = await start({ control: false });
    expect((await press(place, 'reset')).status).toBe(404);
  });
});

describe('a body that no action takes', () => {
  /** What each action takes, with values that are right; each of them is made wrong in turn. */
  const takes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    call: { from: '1010', to: '1000', variables: { a: 'b' } },
    callQueue: { queue: 'sales', customer: { number: '0612345678' } },
    answer: { who: 'ada', uniqueId: '1.1' },
    hangUp: { who: 'ada', uniqueId: '1.1' },
    hold: { who: 'ada', uniqueId: '1.1' },
    transfer: { who: 'ada', to: '1001' },
    leaveMessage: { who: 'ada' },
    hearMessages: { who: 'ada' },
    plug: { who: 'ada', connected: true },
    drop: { user: 'ada' },
    freeze: { user: 'ada' },
    thaw: { user: 'ada' },
    expireTokens: { user: 'ada' },
    delay: { ms: 5 },
    restart: { calls: 'lost', downMs: 5, hints: 'unknown' },
    error: { text: 'no', user: 'ada' },
  };
  const needed = new Set(['from', 'to', 'queue', 'who', 'connected', 'ms', 'text']);
  /** As they stand in JSON: of all types, and numbers that are none. */
  const values = [
    'null',
    'true',
    '0',
    '-1',
    '1.5',
    '1e308',
    '1e999',
    '3600001',
    '"x"',
    '"NaN"',
    '"5"',
    '""',
    '[]',
    '["ada"]',
    '{}',
    '{"number":1}',
  ];
  const right: Readonly<Record<string, (json: string) => boolean>> = {
    ms: (json) => json === '0',
    downMs: (json) => json === '0',
    connected: (json) => json === 'true',
    calls: () => false,
    hints: () => false,
    variables: (json) => json === '{}',
    customer: () => false,
  };
  const isText = (json: string) => json.startsWith('"');
  const wrong = Object.entries(takes).flatMap(([action, body]) =>
    Object.keys(body).flatMap((name) => [
      ...values.filter((json) => !(right[name] ?? isText)(json)).map((json) => [action, name, json] as const),
      ...(needed.has(name) ? [[action, name, 'missing'] as const] : []),
    ]),
  );

  it('is refused with a sentence, whatever is wrong with which field, and nothing is done', () => {
    const simulator = createSimulator({ clock: new ManualClock() });
    const headers = { host: 'localhost', 'content-type': 'application/json' };
    expect(wrong.length).toBeGreaterThan(350);
    for (const [action, name, json] of wrong) {
      const rest = Object.entries(takes[action] ?? {}).filter(([key]) => key !== name);
      const fields = rest.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
      const body = `{${[...fields, ...(json === 'missing' ? [] : [`"${name}":${json}`])].join(',')}}`;
      const answer = answerControl(simulator, { method: 'POST', path: `/simulator/${action}`, headers, body }, '127.0.0.1');
      expect([action, body, answer.status]).toEqual([action, body, 400]);
      expect(JSON.parse(answer.body)).toEqual({ error: expect.stringMatching(new RegExp(`^${name} must be .+, and is `)) });
    }
    expect(simulator.world.callsOf('ada')).toEqual([]);
    expect(simulator.world.statusOf('ada')).toBe('AVAILABLE');
  });

  it.each([...Object.entries(takes), ['reset', {}] as const])(
    'is refused for a field that %s does not take, and names it',
    (action, body) => {
      const simulator = createSimulator({ clock: new ManualClock() });
      const headers = { host: 'localhost', 'content-type': 'application/json' };
      for (const name of ['usr', 'User', 'toString', '__proto__', '']) {
        const json = `{${[...Object.entries(body).map(([key, value]) => `"${key}":${JSON.stringify(value)}`), `"${name}":"ada"`].join(',')}}`;
        const answer = answerControl(simulator, { method: 'POST', path: `/simulator/${action}`, headers, body: json }, '127.0.0.1');
        expect([json, answer.status]).toEqual([json, 400]);
        expect(JSON.parse(answer.body).error).toContain(`takes no field "${name}"`);
      }
    },
  );

  it.each([
    ['call', { from: { number: '0612345678', phone: '1' }, to: '1000' }, 'from'],
    ['callQueue', { queue: 'sales', customer: { number: '0612345678', phone: '1' } }, 'customer'],
  ])('is refused for a field that a customer of %s does not have', async (action, body, name) => {
    const answer = await press(await start(), action, body);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: expect.stringMatching(new RegExp(`^${name} must be .*a customer without "phone", and`)) },
    ]);
  });

  it.each(
    Object.entries(takes).flatMap(([action, body]) =>
      ['who', 'user']
        .filter((name) => name in body)
        .flatMap((name) => ['zed', '', 'toString'].map((user) => [action, { ...body, [name]: user }] as const)),
    ),
  )('makes no sense where it names a user whom the server does not know: %s %j', async (action, body) => {
    const place = await start();
    const answer = await press(place, action, body);
    expect([answer.status, await answer.json()]).toEqual([409, { done: false }]);
  });

  it.each(Object.entries(takes))('is none of these: %s %j', async (action, body) => {
    const place = await start();
    expect([200, 409]).toContain((await press(place, action, body)).status);
  });
});

describe('the server', () => {
  it('refuses a body that is too large', async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/xuc/api/2.0/auth/login`, { method: 'POST', body: 'x'.repeat(70_000) });
    expect(answer.status).toBe(413);
  });

  it('does not upgrade anything but the CTI path', async () => {
    const { port } = await start();
    const answer = await fetch(`http://127.0.0.1:${port}/xuc/api/2.0/cti`);
    expect(answer.status).toBe(404);
  });

  it('closes at once, though answers are still on their way', async () => {
    const clock = new ManualClock();
    const place = await start({ clock, latencyMs: 3_600_000 });
    const lost = fetch(`${place.url}/xuc/api/2.0/auth/check`).catch(() => 'lost');
    await vi.waitFor(() => expect(clock.pending).toBe(1));
    await place.close();
    server = undefined;
    expect([await lost, clock.pending]).toEqual(['lost', 0]);
  });
});
