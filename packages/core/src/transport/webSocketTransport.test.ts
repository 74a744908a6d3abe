import { afterEach, describe, expect, it, vi } from 'vitest';
import { setUpClient } from '../../test/startClient.js';
import { PhoneError } from '../errors.js';
import type { Transport } from './Transport.js';
import { webSocketTransport } from './webSocketTransport.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As Node 20 is: no WebSocket, and none passed. */
function setUpWithoutWebSocket() {
  vi.stubGlobal('WebSocket', undefined);
  return setUpClient({ transport: webSocketTransport });
}

describe('a client where there is no WebSocket', () => {
  it('is made and rendered on a server, which never logs in', () => {
    const { client } = setUpWithoutWebSocket();
    expect(client.getState().connection).toEqual({ phase: 'idle' });
  });

  it('rejects a log-in with an error that says what to pass', async () => {
    const { client, login } = setUpWithoutWebSocket();
    await expect(login()).rejects.toThrow(/no WebSocket here.*Pass `transport` to createClient.*globalThis\.WebSocket/);
    expect(client.getState().connection).toEqual({ phase: 'stopped', reason: { code: 'no-websocket' } });
  });

  it('stops for good when a session is restored: trying again would not help', async () => {
    const { client, clock, settle } = setUpWithoutWebSocket();
    client.restore({ username: 'jblack', token: 'from-storage' });
    await settle();
    expect(client.getState().connection).toEqual({ phase: 'stopped', reason: { code: 'no-websocket' } });
    expect(clock.pending).toBe(0);
  });

  it('stops with single sign-on too', async () => {
    vi.stubGlobal('WebSocket', undefined);
    const { client, settle } = setUpClient({ transport: webSocketTransport, getToken: async () => 'token' });
    client.connect();
    await settle();
    expect(client.getState().connection).toEqual({ phase: 'stopped', reason: { code: 'no-websocket' } });
  });

  it('needs none where a transport is passed', async () => {
    const { client, server, login } = setUpClient();
    vi.stubGlobal('WebSocket', undefined);
    await login();
    expect([client.getState().connection.phase, server.sockets.length]).toEqual(['online', 1]);
  });
});

it('a transport of the host that says why it opens no socket is heard, and not tried again', async () => {
  const transport: Transport = () => {
    throw new PhoneError({ code: 'bad-address' });
  };
  const { client, settle } = setUpClient({ transport });
  client.restore({ username: 'jblack', token: 'from-storage' });
  await settle();
  expect(client.getState().connection).toEqual({ phase: 'stopped', reason: { code: 'bad-address' } });
});
