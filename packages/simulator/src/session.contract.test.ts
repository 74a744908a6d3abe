import { encodeCommand, PING_FRAME } from '@hookswitch/core/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inMemory, overNetwork, type Place, type PlainSocket } from '../test/place.js';

/** What every way to reach the simulator has in common. */
describe.each([
  ['in memory', inMemory],
  ['over HTTP and WebSocket', overNetwork],
])('a session %s', (_name, connect) => {
  let place: Place;
  beforeEach(async () => {
    place = await connect({ ttlSeconds: 3_600 });
  });
  afterEach(() => place.close());

  const logIn = async (login: string, password = '1234') => {
    const body = JSON.stringify({ login, password });
    const headers = { 'content-type': 'application/json' };
    const answer = await place.fetch('/xuc/api/2.0/auth/login', { method: 'POST', headers, body });
    return { ok: answer.ok, body: await answer.json() };
  };
  const enter = async (login: string) => {
    const socket = place.open((await logIn(login)).body.token);
    await vi.waitFor(() => expect(typesOf(socket)).toContain('PhoneStatusUpdate'));
    return socket;
  };
  const typesOf = ({ frames }: PlainSocket) => frames.map((text) => JSON.parse(text).msgType);
  const eventsOf = ({ frames }: PlainSocket) =>
    frames.map((text) => JSON.parse(text)).flatMap(({ msgType, ctiMessage }) => (msgType === 'PhoneEvent' ? [ctiMessage.eventType] : []));

  it('begins with a token and LoggedOn', async () => {
    expect((await logIn('ada')).body).toEqual({ login: 'ada', token: expect.any(String), TTL: 3_600 });
    const ada = await enter('ada');
    expect(typesOf(ada)[0]).toBe('LoggedOn');
  });

  it('does not begin with a wrong password', async () => {
    expect(await logIn('ada', 'guess')).toEqual({ ok: false, body: { error: 'InvalidCredentials', message: expect.any(String) } });
  });

  it('does not begin with an expired token: the socket closes without a frame', async () => {
    const { token } = (await logIn('ada')).body;
    place.simulator.faults.expireTokens();
    const ada = place.open(token);
    await vi.waitFor(() => expect(ada.closes).toEqual([1_006]));
    expect(ada.frames).toEqual([]);
    const answer = await place.fetch('/xuc/api/2.0/auth/check', { headers: { authorization: `Bearer ${token}` } });
    expect(await answer.json()).toMatchObject({ error: 'TokenExpired' });
  });

  it('renews a token', async () => {
    const { token } = (await logIn('ada')).body;
    const answer = await place.fetch('/xuc/api/2.0/auth/check', { headers: { authorization: `Bearer ${token}` } });
    const renewed = await answer.json();
    expect(renewed.token).not.toBe(token);
    const ada = place.open(renewed.token);
    await vi.waitFor(() => expect(typesOf(ada)).toContain('LoggedOn'));
  });

  it('lets two agents talk', async () => {
    const ada = await enter('ada');
    const bob = await enter('bob');
    ada.send(encodeCommand('dial', { destination: '1001' }));
    await vi.waitFor(() => expect(eventsOf(bob)).toEqual(['EventRinging']));
    bob.send(encodeCommand('answer', {}));
    await vi.waitFor(() => expect(eventsOf(ada)).toEqual(['EventDialing', 'EventEstablished']));
    ada.send(encodeCommand('hangup', {}));
    await vi.waitFor(() => expect(eventsOf(bob)).toEqual(['EventRinging', 'EventEstablished', 'EventReleased']));
  });

  it('answers the snapshot, the hints and the ping', async () => {
    const ada = await enter('ada');
    place.simulator.world.call('1010', '1000');
    ada.send(encodeCommand('getCurrentCallsPhoneEvents', {}));
    ada.send(encodeCommand('subscribeToPhoneHints', { phoneNumbers: ['1010'] }));
    ada.send(PING_FRAME);
    await vi.waitFor(() => expect(ada.frames.at(-1)).toBe('{"claz":"ping"}'));
    const messages = ada.frames.map((text) => JSON.parse(text));
    expect(messages.find(({ msgType }) => msgType === 'CurrentCallsPhoneEvents').ctiMessage.events).toMatchObject([{ otherDN: '1010' }]);
    expect(messages.find(({ msgType }) => msgType === 'PhoneHintStatusEvent').ctiMessage).toEqual({ number: '1010', status: 1 });
  });

  it('ends with 1006 when the connection breaks, and can begin again', async () => {
    const ada = await enter('ada');
    place.simulator.faults.drop('ada');
    await vi.waitFor(() => expect(ada.closes).toEqual([1_006]));
    await enter('ada');
  });

  it('is forgotten by the server when the client closes', async () => {
    const ada = await enter('ada');
    ada.close();
    await vi.waitFor(() => expect(place.simulator.openSockets()).toBe(0));
  });

  it('is out of reach while the server is stopped', async () => {
    const ada = await enter('ada');
    const { token } = (await logIn('ada')).body;
    place.simulator.faults.stop();
    await vi.waitFor(() => expect(ada.closes).toEqual([1_006]));
    await expect(logIn('ada')).rejects.toThrow(TypeError);
    const early = place.open(token);
    await vi.waitFor(() => expect(early.closes).toEqual([1_006]));
    place.simulator.faults.start();
    await enter('ada');
  });

  it('lets the pages of other origins in', async () => {
    const headers = { origin: 'https://crm.example', 'access-control-request-method': 'POST' };
    const answer = await place.fetch('/xuc/api/2.0/auth/login', { method: 'OPTIONS', headers });
    expect(answer.ok).toBe(true);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://crm.example');
  });
});
