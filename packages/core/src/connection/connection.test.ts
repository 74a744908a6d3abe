import { describe, expect, it } from 'vitest';
import { PhoneError } from '../errors.js';
import { ManualClock } from '../lib/manualClock.js';
import type { DecodedFrame } from '../protocol/decode.js';
import { encodeCommand } from '../protocol/encode.js';
import { createFakeTransport } from '../testing/fakeTransport.js';
import type { Transport } from '../transport/Transport.js';
import { createConnection } from './connection.js';
import { createRequestBudget } from './requestBudget.js';
import type { Machine } from './transition.js';

const FRAME = encodeCommand('dnd', { state: true });

/** A connection to a fake server, with everything it says written down. */
function setUp(
  options: { getToken?: (suspect: boolean) => Promise<string>; transport?: Transport; onMachine?: (machine: Machine) => void } = {},
) {
  const clock = new ManualClock();
  const server = createFakeTransport(clock);
  const phases: string[] = [];
  const frames: DecodedFrame[] = [];
  const suspects: boolean[] = [];
  let machine: Machine = { phase: 'idle' };
  const connection = createConnection({
    transport: options.transport ?? server.transport,
    clock,
    random: () => 0.5,
    budget: createRequestBudget(clock),
    onMachine: (next) => {
      machine = next;
      phases.push(next.phase);
      options.onMachine?.(next);
    },
    onFrame: (frame) => frames.push(frame),
  });
  const getToken = async (suspect: boolean) => {
    suspects.push(suspect);
    return options.getToken?.(suspect) ?? 'secret-token';
  };
  const connect = async (persistent = false) => {
    connection.connect({ socketUrl: (token) => `wss://xuc.test/cti?token=${token}`, getToken }, persistent);
    await settle(clock);
  };
  return { clock, server, connection, connect, phases, frames, suspects, machine: () => machine };
}

/** Lets promises and what is due now come to rest. */
async function settle(clock: ManualClock) {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve();
    clock.advance(0);
  }
}

describe('a connection', () => {
  it('fetches a token, opens the socket with it, and is online once logged on', async () => {
    const { connect, server, phases } = setUp();
    await connect();
    expect(phases).toEqual(['authenticating', 'opening', 'logging-on', 'online']);
    expect(server.socket().url).toBe('wss://xuc.test/cti?token=secret-token');
  });

  it('is not online while the socket is merely open', async () => {
    const { connect, server, connection, machine } = setUp();
    server.behaviour = 'stays-silent';
    await connect();
    expect(machine().phase).toBe('logging-on');
    expect(connection.send(FRAME)).toBe(false);
    expect(server.socket().received).toEqual([]);
  });

  it('gives up a server that never logs it on', async () => {
    const { connect, server, clock, machine } = setUp();
    server.behaviour = 'stays-silent';
    await connect();
    clock.advance(13_000);
    expect(machine()).toMatchObject({ phase: 'stopped', reason: { code: 'log-on-timeout' } });
    expect(server.socket().isClosedByClient).toBe(true);
  });

  it('gives up a socket that never opens', async () => {
    const { connect, server, clock, machine } = setUp();
    server.behaviour = 'never-opens';
    await connect();
    clock.advance(10_000);
    expect(machine()).toMatchObject({ phase: 'stopped', reason: { code: 'no-response' } });
  });

  it('says why the server refused the log-on', async () => {
    const { connect, server, machine } = setUp();
    server.behaviour = 'refuses-log-on';
    await connect();
    expect(machine()).toMatchObject({ phase: 'stopped', reason: { code: 'log-on-failed' } });
  });

  it('tells the server’s own time-out from its failure', async () => {
    const { connect, server, machine } = setUp();
    server.behaviour = 'stays-silent';
    await connect();
    server.socket().send('LoggedOnError', { Error: 'loggedOnTimeout' });
    expect(machine()).toMatchObject({ phase: 'stopped', reason: { code: 'log-on-timeout' } });
  });

  it('sends frames in its session, each once', async () => {
    const { connect, server, connection } = setUp();
    await connect();
    expect(connection.send(FRAME)).toBe(true);
    expect(server.socket().received).toEqual([FRAME]);
  });

  it('pings every five seconds and stays up while anything answers', async () => {
    const { connect, server, clock, machine } = setUp();
    await connect();
    clock.advance(60_000);
    expect(server.socket().pings).toBe(12);
    expect(machine().phase).toBe('online');
  });

  it('notices within 20 s that its socket is dead', async () => {
    const { connect, server, clock, machine } = setUp();
    await connect();
    server.socket().goHalfOpen();
    clock.advance(20_000);
    expect(machine().phase).not.toBe('online');
    expect(server.socket().isClosedByClient).toBe(true);
  });

  it('comes back by itself with a token that has been checked', async () => {
    const { connect, server, clock, suspects, machine } = setUp();
    await connect();
    server.socket().drop();
    expect(machine()).toMatchObject({ phase: 'waiting', attempt: 1, reason: { code: 'link-lost' } });
    clock.advance(1_000);
    await settle(clock);
    expect(machine().phase).toBe('online');
    expect(suspects).toEqual([false, true]);
    expect(server.sockets).toHaveLength(2);
  });
});

describe('a socket of before', () => {
  it('is not listened to any more', async () => {
    const { connect, server, clock, frames } = setUp();
    await connect();
    const old = server.socket();
    old.drop();
    clock.advance(1_000);
    await settle(clock);
    frames.length = 0;
    old.send('PhoneStatusUpdate', { status: 'BUSY' });
    expect(frames).toEqual([]);
  });

  it('does not end the new one by closing late', async () => {
    const { connect, server, clock, connection, machine } = setUp();
    await connect();
    const old = server.socket();
    connection.dispatch({ type: 'disconnect' });
    await connect();
    old.drop();
    await settle(clock);
    expect(machine().phase).toBe('online');
    expect(server.sockets).toHaveLength(2);
  });

  it('that opens and closes in one tick ends in the wait for the next attempt', async () => {
    const { connect, server, machine } = setUp();
    server.behaviour = 'waits';
    await connect(true);
    server.socket().open();
    server.socket().drop();
    expect(machine()).toMatchObject({ phase: 'waiting', attempt: 2 });
  });

  it('that is closed by us while it opens never comes up', async () => {
    const { connect, server, connection, machine, phases } = setUp();
    server.behaviour = 'waits';
    await connect();
    connection.dispatch({ type: 'disconnect' });
    server.socket().open();
    server.socket().send('LoggedOn', {});
    expect(machine().phase).toBe('idle');
    expect(phases).not.toContain('online');
  });
});

describe('a transport that throws', () => {
  it('on opening is a socket that closed at once', async () => {
    const { connect, server, machine } = setUp();
    server.behaviour = 'throws';
    await connect();
    expect(machine()).toMatchObject({ phase: 'stopped', reason: { code: 'unreachable' } });
  });

  it('tells of the end last, so that nobody believes it is still connecting', async () => {
    const { connect, server, phases } = setUp();
    server.behaviour = 'throws';
    await connect();
    expect(phases).toEqual(['authenticating', 'opening', 'stopped']);
  });

  it('on sending has lost its socket', async () => {
    const clock = new ManualClock();
    const server = createFakeTransport(clock);
    let isBroken = false;
    const { connect, connection, machine } = setUp({
      transport: (url, handlers) => {
        const socket = server.transport(url, handlers);
        return {
          close: socket.close,
          send(frame) {
            if (isBroken) throw new Error('broken pipe');
            return socket.send(frame);
          },
        };
      },
    });
    await connect();
    clock.advance(0);
    isBroken = true;
    expect(connection.send(FRAME)).toBe(false);
    expect(machine()).toMatchObject({ phase: 'waiting', reason: { code: 'link-lost' } });
  });

  it('that answers at once, inside its own call, is taken as any other', async () => {
    const { connect, machine, phases } = setUp({
      transport: (_url, handlers) => {
        handlers.onOpen();
        handlers.onFrame('{"msgType":"LoggedOn","ctiMessage":{}}');
        return { send: () => true, close: () => {} };
      },
    });
    await connect();
    expect(machine().phase).toBe('online');
    expect(phases).toEqual(['authenticating', 'opening', 'logging-on', 'online']);
  });
});

describe('a listener that acts at once', () => {
  it('hears of every phase in order, the one it brought about last', async () => {
    const { connect, phases, connection, clock } = setUp({
      onMachine: (machine) => {
        if (machine.phase === 'online') connection.dispatch({ type: 'disconnect' });
      },
    });
    await connect();
    expect(phases).toEqual(['authenticating', 'opening', 'logging-on', 'online', 'idle']);
    expect(clock.pending).toBe(0);
  });
});

describe('no token', () => {
  it.each([{ code: 'invalid-credentials' }, { code: 'token-expired' }, { code: 'bad-address' }] as const)(
    'for $code stops, also a session that would come back',
    async (context) => {
      const { connect, machine } = setUp({ getToken: () => Promise.reject(new PhoneError(context)) });
      await connect(true);
      expect(machine()).toEqual({ phase: 'stopped', reason: context });
    },
  );

  it.each([
    { code: 'unreachable' },
    { code: 'no-response' },
    { code: 'not-an-xuc' },
    { code: 'server-error', text: 'UnhandledError' },
    { code: 'too-many-attempts', retryInMs: 1_000 },
  ] as const)('for $code is asked for again by a session that comes back', async (context) => {
    const { connect, machine } = setUp({ getToken: () => Promise.reject(new PhoneError(context)) });
    await connect(true);
    expect(machine()).toMatchObject({ phase: 'waiting', attempt: 2, reason: context });
  });

  it('from a host’s own callback is told in its own words', async () => {
    const { connect, machine } = setUp({ getToken: () => Promise.reject(new Error('the portal is closed')) });
    await connect(true);
    expect(machine()).toMatchObject({ phase: 'waiting', reason: { code: 'single-sign-on', text: 'the portal is closed' } });
  });

  it('for an error that is about a command is no reason of a session', async () => {
    const { connect, machine } = setUp({ getToken: () => Promise.reject(new PhoneError({ code: 'disposed' })) });
    await connect(true);
    expect(machine()).toMatchObject({ reason: { code: 'single-sign-on' } });
  });

  it('and no answer either does not keep it connecting for ever', async () => {
    const { connect, machine, clock } = setUp({ getToken: () => new Promise(() => {}) });
    await connect(true);
    clock.advance(60_000);
    expect(machine()).toMatchObject({ phase: 'waiting', reason: { code: 'no-response' } });
  });

  it('that arrives after the sign-out opens nothing', async () => {
    let arrive: (token: string) => void = () => {};
    const { connect, server, connection, clock, machine } = setUp({
      getToken: () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    });
    await connect();
    connection.dispatch({ type: 'disconnect' });
    arrive('late-token');
    await settle(clock);
    expect(machine().phase).toBe('idle');
    expect(server.sockets).toEqual([]);
  });
});

describe('timers', () => {
  it.each(['logs-on', 'stays-silent', 'never-opens', 'refuses'] as const)(
    'are gone after disconnecting, when the server %s',
    async (behaviour) => {
      const { connect, server, connection, clock } = setUp();
      server.behaviour = behaviour;
      await connect(true);
      connection.dispatch({ type: 'disconnect' });
      expect(clock.pending).toBe(0);
    },
  );

  it('of a lost session are only the next attempt’s', async () => {
    const { connect, server, clock } = setUp();
    await connect();
    server.socket().drop();
    expect(clock.pending).toBe(1);
  });
});

describe('retrying now', () => {
  it('is one attempt, however often it is asked for', async () => {
    const { connect, server, clock, connection } = setUp();
    await connect();
    server.socket().drop();
    for (let click = 0; click < 20; click += 1) connection.dispatch({ type: 'retry-now' });
    await settle(clock);
    expect(server.sockets).toHaveLength(2);
  });

  it('hammered for five minutes opens fewer than 20 sockets in any minute', async () => {
    const { connect, server, clock, connection } = setUp();
    await connect();
    server.behaviour = 'refuses';
    server.socket().drop();
    const opened: number[] = [];
    for (let second = 0; second < 300; second += 1) {
      for (let click = 0; click < 3; click += 1) {
        const before = server.sockets.length;
        connection.dispatch({ type: 'retry-now' });
        await settle(clock);
        if (server.sockets.length > before) opened.push(clock.now());
      }
      clock.advance(1_000);
    }
    const inWorstMinute = Math.max(...opened.map((start) => opened.filter((at) => at >= start && at < start + 60_000).length));
    expect(inWorstMinute).toBeLessThan(20);
    expect(opened.length).toBeGreaterThan(20);
  });
});

describe('frames', () => {
  it('that cannot be read are handed on, and the session goes on', async () => {
    const { connect, server, frames, machine } = setUp();
    await connect();
    frames.length = 0;
    server.socket().deliver('{');
    expect(frames).toEqual([{ kind: 'malformed', msgType: undefined, problem: 'not JSON' }]);
    expect(machine().phase).toBe('online');
  });
});
