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

it('takes no frame while the socket is opening or closing, where a browser would lose it, and says so', () => {
  const [CONNECTING, OPEN, CLOSING, CLOSED] = [0, 1, 2, 3] as const;
  let state: number = CONNECTING;
  const sent: string[] = [];
  class FakeSocket {
    static readonly OPEN = OPEN;
    get readyState() {
      return state;
    }
    send(text: string) {
      sent.push(text);
    }
  }
  vi.stubGlobal('WebSocket', FakeSocket);
  const nothing = () => {};
  const socket = webSocketTransport('wss://xuc.test', { onOpen: nothing, onFrame: nothing, onClose: nothing });
  const answers = [CONNECTING, OPEN, CLOSING, CLOSED].map((now) => {
    state = now;
    return socket.send(`at ${now}`);
  });
  expect(answers).toEqual([false, true, false, false]);
  expect(sent).toEqual(['at 1']);
});
