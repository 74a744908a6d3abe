import { createClient, type PhoneClientOptions } from '../src/client/createClient.js';
import type { ClientEvent } from '../src/client/PhoneClient.js';
import { ManualClock } from '../src/lib/manualClock.js';
import type { WirePhoneEvent } from '../src/protocol/wireMessages.js';
import { createFakeTransport } from '../src/testing/fakeTransport.js';
import { createFakeFetch } from './fakeFetch.js';

/** A client, and everything around it in the test's hands. */
export function setUpClient(options: PhoneClientOptions = {}) {
  const clock = new ManualClock();
  const server = createFakeTransport(clock);
  const rest = createFakeFetch();
  const wakes = new Set<() => void>();
  const client = createClient({
    server: 'https://xuc.test',
    transport: server.transport,
    fetch: rest.fetch,
    clock,
    random: () => 0.5,
    wakeSignals: (onWake) => {
      wakes.add(onWake);
      return () => wakes.delete(onWake);
    },
    ...options,
  });
  const events: ClientEvent[] = [];
  client.onEvent((event) => events.push(event));
  let notifications = 0;
  client.subscribe(() => {
    notifications += 1;
  });

  /** Lets promises, and what is due now, come to rest. */
  const settle = async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      await Promise.resolve();
      clock.advance(0);
    }
  };
  const login = async () => {
    const done = client.login({ username: 'jblack', password: 'pass word' });
    await Promise.race([done.catch(() => {}), settle()]);
    await settle();
    return done;
  };
  /** The server tells of a call. */
  const phoneEvent = (eventType: string, uniqueId: string, more: Partial<WirePhoneEvent> = {}) =>
    server.socket().send('PhoneEvent', { eventType, uniqueId, linkedId: uniqueId, DN: '1000', otherDN: '1001', ...more });
  /** A customer is on hold while a colleague is asked, who has answered. */
  const consult = async (original = '1.1', consultation = '1.2') => {
    phoneEvent('EventEstablished', original, { callDirection: 'Incoming', otherDN: '0427466347' });
    const asked = client.attendedTransfer('2000');
    phoneEvent('EventOnHold', original, { otherDN: '0427466347' });
    phoneEvent('EventDialing', consultation, { otherDN: '2000' });
    phoneEvent('EventEstablished', consultation, { otherDN: '2000' });
    await asked;
  };
  return {
    clock,
    server,
    rest,
    wakes,
    client,
    events,
    settle,
    login,
    notifications: () => notifications,
    /** Commands that reached the newest socket, as objects. */
    received: (): Record<string, unknown>[] => server.socket().received.map((frame) => JSON.parse(frame) as Record<string, unknown>),
    advance: async (ms: number) => {
      clock.advance(ms);
      await settle();
    },
    phoneEvent,
    consult,
  };
}

/** A client that is logged on, its calls verified, with what its log-on sent forgotten. */
export async function startClient(options: PhoneClientOptions = {}) {
  const all = setUpClient(options);
  await all.login();
  const first = all.received().length;
  return { ...all, received: () => all.received().slice(first), everReceived: all.received };
}
