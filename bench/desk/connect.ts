import { createClient, type PhoneClient } from '@hookswitch/core';
import { type Clock, systemClock } from '@hookswitch/core/environment';
import { createFakeTransport, type FakeTransport } from '@hookswitch/core/testing';

/** A phone that logs on, and the server's end of its socket: frames are given to it as text, as a network does. */
export interface Connected {
  readonly client: PhoneClient;
  readonly server: FakeTransport;
  /** Logged on, and the server has told which calls there are. */
  readonly isReady: Promise<void>;
}

export function connect(clock: Clock = systemClock): Connected {
  const server = createFakeTransport(clock);
  const client = createClient({
    server: 'https://xuc.bench',
    clock,
    transport: server.transport,
    fetch: () => Promise.resolve(new Response(JSON.stringify({ login: 'ada', token: 'bench', TTL: 86_400 }))),
  });
  return { client, server, isReady: logIn(client) };
}

async function logIn(client: PhoneClient): Promise<void> {
  await client.login({ username: 'ada', password: 'bench' });
  await new Promise<void>((resolve) => {
    const look = () => {
      if (client.getState().verification === 'verified') resolve();
    };
    client.subscribe(look);
    look();
  });
}
