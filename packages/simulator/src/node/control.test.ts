import { afterEach, describe, expect, it } from 'vitest';
import { createSimulatorServer, type SimulatorServer, type SimulatorServerOptions } from './createSimulatorServer.js';

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
    expect((await fetch(`${place.url}/`)).status).toBe(404);
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

  it('does not exist unless it was asked for', async () => {
    const place = await start({ control: false });
    expect((await press(place, 'reset')).status).toBe(404);
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
});
