import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import type { FakeAnswer } from '../../test/fakeFetch.js';
import { readFixtures } from '../../test/readFixtures.js';
import { setUpClient, startClient } from '../../test/startClient.js';
import { surfacingErrors } from '../../test/surfacingErrors.js';
import { Secret } from '../lib/secret.js';
import type { ClientCommandName } from '../protocol/clientCommands.js';
import type { FakeBehaviour } from '../testing/fakeTransport.js';
import type { PhoneClient } from './PhoneClient.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('logging in', () => {
  it('resolves once logged on, and knows who it is', async () => {
    const { client, login, server } = setUpClient();
    await login();
    expect(client.getState()).toMatchObject({ connection: { phase: 'online' }, username: 'jblack', verification: 'verified' });
    expect(server.socket().url).toBe('wss://xuc.test/xuc/api/2.0/cti?token=token-of-login');
  });

  it('asks for the line and the calls after the log-on, and not before', async () => {
    const { login, received, server } = setUpClient();
    server.behaviour = 'waits';
    void login();
    await vi.waitFor(() => server.socket());
    server.socket().open();
    expect(received()).toEqual([]);
    server.socket().send('LoggedOn', {});
    expect(received().map((frame) => frame['command'])).toEqual(['getConfig', 'getCurrentCallsPhoneEvents']);
  });

  it('takes the name the server knows the user by', async () => {
    const { client, login, rest } = setUpClient();
    rest.login = { json: { login: 'JBlack', token: 't' } };
    await login();
    expect(client.getState().username).toBe('JBlack');
  });

  it('escapes the token in the address of the socket', async () => {
    const { login, rest, server } = setUpClient();
    rest.login = { json: { login: 'jblack', token: 'a+b&c=d/é' } };
    await login();
    expect(server.socket().url).toContain('?token=a%2Bb%26c%3Dd%2F%C3%A9');
  });

  it.each<[string, FakeAnswer, string]>([
    ['a wrong password', { status: 401, json: { error: 'InvalidCredentials', message: 'no' } }, 'invalid-credentials'],
    ['an unknown user of an older server', { status: 404, json: { error: 'UserNotFound' } }, 'invalid-credentials'],
    ['no server', 'unreachable', 'unreachable'],
    ['something else at that address', { text: '<html>' }, 'not-an-xuc'],
  ])('rejects for %s and opens no socket', async (_title, answer, code) => {
    const { client, login, rest, server, clock } = setUpClient();
    rest.login = answer;
    expect(await errorOf(login())).toMatchObject({ code });
    expect(server.sockets).toEqual([]);
    expect(client.getState().connection.phase).toBe('idle');
    expect(clock.pending).toBe(0);
  });

  it.each<[FakeBehaviour, number, string]>([
    ['refuses', 0, 'unreachable'],
    ['throws', 0, 'unreachable'],
    ['never-opens', 10_000, 'no-response'],
    ['stays-silent', 13_000, 'log-on-timeout'],
    ['refuses-log-on', 0, 'log-on-failed'],
  ])('rejects when the server %s, and stays stopped', async (behaviour, ms, code) => {
    const { client, server, settle, advance, clock } = setUpClient();
    server.behaviour = behaviour;
    const failure = errorOf(client.login({ username: 'jblack', password: 'x' }));
    await settle();
    await advance(ms);
    expect(await failure).toMatchObject({ code });
    expect(client.getState().connection).toMatchObject({ phase: 'stopped', reason: { code } });
    expect(clock.pending).toBe(0);
  });

  it('rejects an address that is none, and leaves the session as it is', async () => {
    const { client } = await startClient();
    expect(await errorOf(client.login({ server: 'ftp://x', username: 'a', password: 'b' }))).toEqual({ code: 'bad-address' });
    expect(client.getState().connection.phase).toBe('online');
  });

  it('is refused before it is sent when it was tried too often', async () => {
    const { login, rest, client } = setUpClient();
    rest.login = { status: 401, json: { error: 'InvalidCredentials' } };
    for (let attempt = 0; attempt < 17; attempt += 1) await errorOf(login());
    expect(await errorOf(client.login({ username: 'a', password: 'b' }))).toMatchObject({ code: 'too-many-attempts', retryInMs: 60_000 });
    expect(rest.requests).toHaveLength(17);
  });

  it('again replaces the one under way, whose promise is not left hanging', async () => {
    const { client, rest, settle } = setUpClient();
    rest.login = 'hangs';
    const first = errorOf(client.login({ username: 'ada', password: 'x' }));
    rest.login = { json: { login: 'bob', token: 't' } };
    const second = client.login({ username: 'bob', password: 'y' });
    await settle();
    await second;
    expect(client.getState().username).toBe('bob');
    expect(rest.requests).toHaveLength(2);
    client.disconnect();
    await settle();
    expect(await Promise.race([first, Promise.resolve('still on its way')])).toBe('still on its way');
  });

  it('as somebody else shows nothing of the former user, also when it fails', async () => {
    const { client, settle, rest, phoneEvent, events } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    rest.login = { status: 401, json: { error: 'InvalidCredentials' } };
    const refused = errorOf(client.login({ username: 'somebody else', password: 'x' }));
    await settle();
    await refused;
    expect(client.getState()).toMatchObject({ calls: [], username: 'somebody else', connection: { phase: 'idle' } });
    expect(events).toContainEqual({ type: 'call', change: expect.objectContaining({ type: 'ended', reason: 'unknown' }) });
  });

  it('as the same user, in the middle of a call, tells of no end and no new beginning', async () => {
    const { client, login, server, phoneEvent, events } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    events.length = 0;
    server.snapshot = [{ eventType: 'EventEstablished', uniqueId: '1.1', linkedId: '1.1', DN: '1000', otherDN: '1001' }];
    await login();
    expect(client.getState()).toMatchObject({ calls: [{ id: '1.1' }], verification: 'verified' });
    expect(events.filter(({ type }) => type === 'call')).toEqual([]);
  });

  it('is followed, when it is ended by the agent, by the end of each call that was in view', async () => {
    const { client, phoneEvent, events } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    events.length = 0;
    client.disconnect();
    expect(client.getState().calls).toEqual([]);
    expect(events).toEqual([{ type: 'call', change: expect.objectContaining({ type: 'ended', reason: 'unknown' }) }]);
  });
});

describe('a session that was given up', () => {
  it('does not go on renewing its token', async () => {
    const { server, login, rest, advance } = setUpClient();
    server.behaviour = 'refuses';
    await errorOf(login());
    const requests = rest.requests.length;
    await advance(24 * 60 * 60_000);
    expect(rest.requests).toHaveLength(requests);
  });
});

describe('restoring a session', () => {
  it('checks the token, and goes on with the one that the answer gives', async () => {
    const { client, server, rest, settle } = setUpClient();
    client.restore({ username: 'jblack', token: 'from-storage' });
    await settle();
    expect(rest.requests[0]?.headers).toMatchObject({ authorization: 'Bearer from-storage' });
    expect(server.socket().url).toContain('token=token-of-check-1');
    expect(client.getState()).toMatchObject({ connection: { phase: 'online' }, username: 'jblack' });
  });

  it('keeps trying while the server is down', async () => {
    const { client, rest, settle, advance } = setUpClient();
    const working = rest.check;
    rest.check = 'unreachable';
    client.restore({ username: 'jblack', token: 'from-storage' });
    await settle();
    expect(client.getState().connection).toMatchObject({ phase: 'waiting', reason: { code: 'unreachable' } });
    for (let minute = 0; minute < 10; minute += 1) await advance(60_000);
    rest.check = working;
    for (let turn = 0; turn < 3; turn += 1) await advance(30_000);
    expect(client.getState().connection.phase).toBe('online');
  });

  it('stops when the token has expired', async () => {
    const { client, rest, settle, clock } = setUpClient();
    rest.check = { status: 401, json: { error: 'TokenExpired' } };
    client.restore({ username: 'jblack', token: 'from-storage' });
    await settle();
    expect(client.getState().connection).toEqual({ phase: 'stopped', reason: { code: 'token-expired' } });
    expect(clock.pending).toBe(0);
  });

  it('again and again makes fewer than 20 requests in a minute', async () => {
    const { client, rest, server, settle } = setUpClient();
    for (let time = 0; time < 40; time += 1) {
      client.restore({ username: 'jblack', token: 'from-storage' });
      await settle();
    }
    expect(rest.requests.length + server.sockets.length).toBeLessThan(20);
  });

  it('while a transfer waits for its outcome does not confirm it', async () => {
    const { client, consult, settle } = await startClient();
    await consult();
    const outcome = errorOf(client.completeTransfer());
    client.restore({ username: 'jblack', token: 'from-storage' });
    await settle();
    expect(await outcome).toEqual({ code: 'outcome-unknown', command: 'completeTransfer' });
  });
});

describe('single sign-on', () => {
  it('asks the host for a token at every connection', async () => {
    let asked = 0;
    const { client, server, settle, advance } = setUpClient({
      getToken: () => {
        asked += 1;
        return Promise.resolve(`sso-${asked}`);
      },
    });
    client.connect();
    await settle();
    server.socket().drop();
    await advance(1_000);
    expect(server.sockets.map((socket) => socket.url.split('=')[1])).toEqual(['sso-1', 'sso-2']);
    expect(client.getState().connection.phase).toBe('online');
  });

  it('keeps asking a host that throws, also one that throws at once', async () => {
    let isBroken = true;
    const { client, settle, advance } = setUpClient({
      getToken: () => {
        if (isBroken) throw new Error('the portal is closed');
        return Promise.resolve('sso');
      },
    });
    client.connect();
    await settle();
    expect(client.getState().connection).toMatchObject({
      phase: 'waiting',
      reason: { code: 'single-sign-on', text: 'the portal is closed' },
    });
    isBroken = false;
    await advance(2_000);
    expect(client.getState().connection.phase).toBe('online');
  });

  it('counts sessions, since nothing else tells two users apart', async () => {
    const { client, settle, server, advance } = setUpClient({ getToken: () => Promise.resolve('sso') });
    client.connect();
    await settle();
    const { session, username } = client.getState();
    server.socket().drop();
    await advance(1_000);
    expect(client.getState()).toMatchObject({ connection: { phase: 'online' }, session, username: undefined });
    client.connect();
    await settle();
    const next = client.getState().session;
    expect(next).not.toBe(session);
    client.disconnect();
    client.connect();
    await settle();
    expect(client.getState().session).not.toBe(next);
    expect(username).toBeUndefined();
  });

  it('without the callback is refused at once', () => {
    const { client } = setUpClient();
    expect(() => client.connect()).toThrow(expect.objectContaining({ code: 'single-sign-on' }));
  });
});

describe('after every log-on', () => {
  it('the calls, the line and the wanted hints are asked for again', async () => {
    const { client, server, advance, received, settle } = setUpClient();
    client.subscribeToPhoneHints(['1001', '1002']);
    const login = client.login({ username: 'jblack', password: 'x' });
    await settle();
    await login;
    const asked = [
      { claz: 'web', command: 'getConfig', objectType: 'line' },
      { claz: 'web', command: 'getCurrentCallsPhoneEvents' },
      { claz: 'web', command: 'subscribeToPhoneHints', phoneNumbers: ['1001', '1002'] },
    ];
    expect(received()).toEqual(asked);
    server.socket().drop();
    await advance(1_000);
    expect(server.sockets).toHaveLength(2);
    expect(received()).toEqual(asked);
  });
});

describe('a lost link', () => {
  it('makes the calls unverified until the snapshot answers, and keeps them in view', async () => {
    const { client, server, phoneEvent, advance } = await startClient();
    phoneEvent('EventEstablished', '1.1', { otherDName: 'Jane' });
    server.snapshot = undefined;
    server.socket().drop();
    expect(client.getState()).toMatchObject({ verification: 'checking', calls: [{ id: '1.1' }], phoneStatus: undefined });
    await advance(1_000);
    expect(client.getState()).toMatchObject({ connection: { phase: 'online' }, verification: 'checking' });
    expect(await errorOf(client.hangup('1.1'))).toEqual({ code: 'unverified', command: 'hangup' });
    server.socket().send('CurrentCallsPhoneEvents', { events: [] });
    await advance(500);
    expect(client.getState()).toMatchObject({ verification: 'verified', calls: [], ended: [{ reason: 'lost' }] });
  });

  it('leaves commands that were sent with an unknown outcome, and sends nothing of theirs later', async () => {
    const { client, server, phoneEvent, advance, received } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    const hold = errorOf(client.hold('1.1'));
    const transfer = errorOf(client.directTransfer('2000'));
    server.socket().drop();
    expect(await hold).toEqual({ code: 'outcome-unknown', command: 'hold' });
    expect(await transfer).toEqual({ code: 'not-connected', command: 'directTransfer' });
    server.snapshot = [{ eventType: 'EventEstablished', uniqueId: '1.1', linkedId: '1.1', DN: '1000', otherDN: '1001' }];
    await advance(60_000);
    expect(client.getState()).toMatchObject({ verification: 'verified', calls: [{ id: '1.1' }] });
    expect(received()).toEqual([]);
    expect(server.socket().received.join()).not.toContain('Transfer');
  });

  it('refuses commands at once', async () => {
    const { client, server } = await startClient();
    server.socket().drop();
    expect(await errorOf(client.dial('1001'))).toEqual({ code: 'not-connected', command: 'dial' });
    expect(await errorOf(client.dnd(true))).toEqual({ code: 'not-connected', command: 'dnd' });
  });

  it('is noticed after a wake-up by a probe, not by a teardown', async () => {
    const { client, server, wakes, advance, clock } = await startClient();
    for (const wake of wakes) wake();
    expect(server.socket().pings).toBe(1);
    await advance(4_000);
    expect(client.getState().connection.phase).toBe('online');
    server.socket().goHalfOpen();
    for (const wake of wakes) wake();
    clock.advance(4_000);
    expect(client.getState().connection).toMatchObject({ phase: 'waiting', reason: { code: 'link-lost' } });
  });
});

/** Every command on the wire, as the documented frames have it; the compiler keeps the list complete. */
const WIRE: Readonly<Record<ClientCommandName, Readonly<Record<string, (client: PhoneClient) => unknown>>>> = {
  dial: {
    dial: (client) => client.dial('10 58'),
    'dial.variables': (client) => client.dial('1058', { var1: 'value 1', var2: 'value 2' }),
  },
  dialFromMobile: {
    dialFromMobile: (client) => client.dialFromMobile('1058', {}),
    'dialFromMobile.variables': (client) => client.dialFromMobile('1058', { var1: 'value 1', var2: 'value 2' }),
  },
  dialByUsername: {
    dialByUsername: (client) => client.dialByUsername(' jblack '),
    'dialByUsername.variables': (client) => client.dialByUsername('jblack', { var1: 'value 1', var2: 'value 2' }),
  },
  originate: { originate: (client) => client.originate('1058') },
  answer: { 'answer.uniqueId': (client) => client.answer() },
  hangup: { 'hangup.uniqueId': (client) => client.hangup() },
  hold: { 'hold.uniqueId': (client) => client.hold() },
  toggleMicrophone: { 'toggleMicrophone.uniqueId': (client) => client.toggleMicrophone() },
  directTransfer: { directTransfer: (client) => client.directTransfer('1058') },
  attendedTransfer: {
    attendedTransfer: (client) => client.attendedTransfer('1058'),
    'attendedTransfer.device': (client) => client.attendedTransfer('1058', 'example'),
  },
  completeTransfer: { completeTransfer: (client) => client.completeTransfer() },
  cancelTransfer: { cancelTransfer: (client) => client.cancelTransfer() },
  conference: { conference: (client) => client.conference() },
  setData: { setData: (client) => client.setData({ var1: 'val1', USR_var2: 'val2' }) },
  sendDtmf: { sendDtmf: (client) => client.sendDtmf('5') },
  getCurrentCallsPhoneEvents: { getCurrentCallsPhoneEvents: (client) => client.getCurrentCallsPhoneEvents() },
  naFwd: { naFwd: (client) => client.naFwd('3001', true) },
  uncFwd: { uncFwd: (client) => client.uncFwd('3001', true), 'uncFwd.off': (client) => client.uncFwd('3001', false) },
  busyFwd: { busyFwd: (client) => client.busyFwd('3001', true) },
  dnd: { dnd: (client) => client.dnd(true), 'dnd.off': (client) => client.dnd(false) },
  subscribeToPhoneHints: { subscribeToPhoneHints: (client) => client.subscribeToPhoneHints(['1005', '1006']) },
  unsubscribeFromAllPhoneHints: {
    unsubscribeFromAllPhoneHints: async (client) => {
      client.subscribeToPhoneHints(['1005']);
      await Promise.resolve();
      client.unsubscribeFromAllPhoneHints();
    },
  },
  getConfig: { 'getConfig.line': (client) => client.getConfig('line') },
};

/** The call each command needs: the id is the fixtures' own. */
const LEG = '1447670382.37';
const NEEDS: Partial<Record<ClientCommandName, readonly (readonly [eventType: string, uniqueId: string])[]>> = {
  answer: [['EventRinging', LEG]],
  hangup: [['EventEstablished', LEG]],
  hold: [['EventEstablished', LEG]],
  toggleMicrophone: [['EventEstablished', LEG]],
  sendDtmf: [['EventEstablished', LEG]],
  setData: [['EventEstablished', LEG]],
  directTransfer: [['EventEstablished', LEG]],
  attendedTransfer: [['EventEstablished', LEG]],
};
const NEED_CONSULTATION: readonly string[] = ['completeTransfer', 'cancelTransfer', 'conference'];

const FRAMES = new Map(readFixtures().map(({ name, frame }) => [name, frame]));
const COMMANDS = Object.entries(WIRE).flatMap(([command, ways]) =>
  Object.entries(ways).map(([fixture, run]) => ({ command, fixture, run })),
);

describe('commands on the wire', () => {
  it.each(COMMANDS)('$fixture is exactly the documented frame', async ({ command, fixture, run }) => {
    const { client, phoneEvent, consult, received, settle } = await startClient();
    if (NEED_CONSULTATION.includes(command)) await consult();
    for (const [eventType, uniqueId] of NEEDS[command as ClientCommandName] ?? [])
      phoneEvent(eventType, uniqueId, { callDirection: 'Outgoing' });
    void Promise.resolve(run(client)).catch(() => {});
    await settle();
    expect(received().at(-1)).toEqual(FRAMES.get(fixture));
  });
});

describe('messages', () => {
  it('notify once each, and not at all when they change nothing', async () => {
    const { server, notifications } = await startClient();
    const before = notifications();
    server.socket().send('PhoneStatusUpdate', { status: 'CALLING' });
    expect(notifications() - before).toBe(1);
    server.socket().send('PhoneStatusUpdate', { status: 'CALLING' });
    expect(notifications() - before).toBe(1);
  });

  it('that confirm a command notify once for both', async () => {
    const { client, phoneEvent, notifications } = await startClient();
    const dial = client.dial('1001');
    const before = notifications();
    phoneEvent('EventDialing', '1.1', { callDirection: 'Outgoing' });
    expect(notifications() - before).toBe(1);
    expect(client.getState()).toMatchObject({ pending: [], calls: [{ id: '1.1' }] });
    await dial;
  });

  it('are told as events: the calls’ changes first, then the message, each once and in order', async () => {
    const { events, phoneEvent } = await startClient();
    events.length = 0;
    phoneEvent('EventRinging', '1.1');
    phoneEvent('EventRinging', '1.1');
    phoneEvent('EventReleased', '1.1');
    const told = events.map((event) => (event.type === 'call' ? `call ${event.change.type}` : event.type));
    expect(told).toEqual(['call started', 'message', 'message', 'call ended', 'message']);
  });

  it('are passed on as they came as well, with what we do not read, and credentials masked', async () => {
    const { events, server } = await startClient();
    server.socket().deliver('{"msgType":"PhoneStatusUpdate","ctiMessage":{"status":"AVAILABLE","of a newer server":7}}');
    server.socket().deliver('{"msgType":"LineConfig","ctiMessage":{"id":"12","password":"sip-secret"}}');
    const raws = events.flatMap((event) => (event.type === 'message' ? [event.raw] : []));
    expect(raws.at(-2)).toEqual({ status: 'AVAILABLE', 'of a newer server': 7 });
    expect(raws.at(-1)).toBeInstanceOf(Secret);
    expect(inspect(raws, { depth: 9 }) + JSON.stringify(raws)).not.toContain('sip-secret');
  });

  it('that cannot be read are reported, and never end the session', async () => {
    const { client, server, events } = await startClient();
    events.length = 0;
    for (const frame of ['', '{', 'null', '[]', '7', '{"msgType":"PhoneEvent"}', '{"msgType":"PhoneEvent","ctiMessage":{"uniqueId":{}}}'])
      server.socket().deliver(frame);
    expect(events.map((event) => event.type)).toEqual(Array.from({ length: 7 }, () => 'malformed'));
    expect(client.getState().connection.phase).toBe('online');
  });

  it('of a newer server are passed on as they came, credentials masked', async () => {
    const { server, events } = await startClient();
    events.length = 0;
    server.socket().deliver('{"msgType":"Weather","ctiMessage":{"rain":true}}');
    server.socket().deliver('{"msgType":"IceConfig","ctiMessage":{"turnConfig":{"credential":"hunter2"}}}');
    expect(events[0]).toEqual({ type: 'unknown-message', msgType: 'Weather', payload: { rain: true } });
    expect(JSON.stringify(events)).not.toContain('hunter2');
  });

  it('for the browser’s SIP stack go to the host, whose failure breaks nothing', async () => {
    const surfacing = surfacingErrors();
    const orders: unknown[] = [];
    const { client, server, events } = await startClient({
      onWebRtcCommand: (order) => {
        orders.push(order);
        throw new Error('no SIP stack');
      },
    });
    server.socket().send('WebRTCCmd', { command: 'Answer' });
    await Promise.resolve();
    expect(orders).toEqual([{ command: 'Answer' }]);
    expect(events.at(-1)).toMatchObject({ type: 'message', message: { name: 'WebRTCCmd' } });
    expect(surfacing).toHaveLength(1);
    expect(client.getState().connection.phase).toBe('online');
  });

  it('tells of a call although the host cannot keep its times', async () => {
    const surfacing = surfacingErrors();
    const broken = () => {
      throw new Error('the storage is broken');
    };
    const { client, events, phoneEvent } = await startClient({
      callTimes: { note: broken, recall: broken, knows: broken, takeGone: broken },
    });
    expect(client.getState().verification).toBe('verified');
    surfacing.length = 0;
    phoneEvent('EventRinging', '1447670382.37');
    await Promise.resolve();
    expect(events).toContainEqual(expect.objectContaining({ type: 'call' }));
    // Asked whether it knows the call, and given the call to note.
    expect(surfacing).toHaveLength(2);
  });

  it('reach the other listeners when one throws', async () => {
    const surfacing = surfacingErrors();
    const { client, server } = await startClient();
    const heard: string[] = [];
    client.subscribe(() => {
      throw new Error('broken');
    });
    client.onEvent(() => {
      throw new Error('broken too');
    });
    client.subscribe(() => heard.push('state'));
    client.onEvent((event) => heard.push(event.type));
    server.socket().send('PhoneStatusUpdate', { status: 'CALLING' });
    expect(heard).toEqual(['state', 'message']);
    await Promise.resolve();
    expect(surfacing).toHaveLength(2);
  });

  it('that complain belong to the only command under way, and are an event otherwise', async () => {
    const { client, server, events } = await startClient();
    const dnd = errorOf(client.dnd(true));
    server.socket().send('Error', { Error: 'not today' });
    expect(await dnd).toEqual({ code: 'refused-by-server', command: 'dnd', text: 'not today' });
    events.length = 0;
    server.socket().send('Error', 'out of order');
    expect(events[0]).toEqual({ type: 'server-error', text: 'out of order' });
  });
});

describe('the snapshot', () => {
  it('that never comes is asked for again, then reported', async () => {
    const { client, server, login, advance, received, events } = setUpClient();
    server.snapshot = undefined;
    await login();
    await advance(15_000);
    expect(received().filter((frame) => frame['command'] === 'getCurrentCallsPhoneEvents')).toHaveLength(3);
    expect(events.filter((event) => event.type === 'snapshot-missing')).toHaveLength(1);
    // Nothing was on the line, and whatever comes we shall see.
    expect(client.getState().verification).toBe('verified');
  });

  it('that never comes leaves the calls of before in doubt, until the last of them is over: then a new call can be hung up again', async () => {
    const { client, server, advance, phoneEvent } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    server.snapshot = undefined;
    server.socket().drop();
    // The way back is made of promises as well: one long step would pass over it.
    for (let second = 0; second < 30; second += 1) await advance(1_000);
    expect(client.getState()).toMatchObject({ verification: 'unanswered', calls: [{ id: '1.1' }] });
    expect(await errorOf(client.hangup('1.1'))).toMatchObject({ code: 'unverified' });
    phoneEvent('EventReleased', '1.1');
    expect(client.getState().verification).toBe('verified');
    phoneEvent('EventEstablished', '2.1');
    const hangup = errorOf(client.hangup('2.1'));
    expect(client.getState().pending).toMatchObject([{ command: 'hangup', callIds: ['2.1'] }]);
    client.dispose();
    expect(await hangup).toMatchObject({ code: 'outcome-unknown' });
  });

  it('asked for again by hand and never answered takes nothing away from a verified list', async () => {
    const { client, server, advance } = await startClient();
    server.snapshot = undefined;
    void client.getCurrentCallsPhoneEvents().catch(() => {});
    await advance(15_000);
    expect(client.getState().verification).toBe('verified');
  });

  it('asked for twice is asked for once on the wire, and answers both', async () => {
    const { client, received, settle } = await startClient();
    const both = Promise.all([client.getCurrentCallsPhoneEvents(), client.getCurrentCallsPhoneEvents()]);
    await settle();
    expect(await both).toMatchObject([{ how: 'confirmed' }, { how: 'confirmed' }]);
    expect(received()).toHaveLength(1);
  });
});

describe('the end', () => {
  it('by disconnecting forgets everything, and leaves neither timer nor socket', async () => {
    const { client, server, phoneEvent, clock } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    client.disconnect();
    expect(client.getState()).toMatchObject({ connection: { phase: 'idle' }, username: undefined, calls: [], line: undefined });
    expect(server.socket().isClosedByClient).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it('by disconnecting in the middle of a log-in rejects it, and nothing comes up later', async () => {
    const { client, server, settle } = setUpClient();
    const login = errorOf(client.login({ username: 'a', password: 'b' }));
    client.disconnect();
    await settle();
    expect(await login).toEqual({ code: 'disposed' });
    expect(server.sockets).toEqual([]);
  });

  it('by disposing leaves no listener, timer or socket', async () => {
    const { client, server, clock, wakes, events, notifications, settle } = await startClient();
    const letGo = client.subscribeToPhoneHints(['1001']);
    await settle();
    const pending = client.hold('1.1').catch(() => {});
    client.dispose();
    letGo();
    await pending;
    const told = [events.length, notifications()];
    server.socket().send('PhoneStatusUpdate', { status: 'CALLING' });
    expect([events.length, notifications()]).toEqual(told);
    expect(server.socket().isClosedByClient).toBe(true);
    expect([clock.pending, wakes.size]).toEqual([0, 0]);
  });

  it('by disposing is for good', async () => {
    const { client, rest, settle } = setUpClient({ getToken: () => Promise.resolve('t') });
    client.dispose();
    expect(await errorOf(client.login({ username: 'a', password: 'b' }))).toEqual({ code: 'disposed' });
    expect(() => client.restore({ username: 'a', token: 'b' })).toThrow(expect.objectContaining({ code: 'disposed' }));
    expect(() => client.connect()).toThrow(expect.objectContaining({ code: 'disposed' }));
    await settle();
    expect(rest.requests).toEqual([]);
  });

  it('brought about by a listener, the moment the session is up, leaves nothing behind', async () => {
    const { client, server, clock, settle } = setUpClient();
    client.subscribe(() => {
      if (client.getState().connection.phase === 'online') client.disconnect();
    });
    client.restore({ username: 'jblack', token: 't' });
    await settle();
    expect(client.getState()).toMatchObject({ connection: { phase: 'idle' } });
    expect(server.socket().isClosedByClient).toBe(true);
    expect(clock.pending).toBe(0);
  });
});

describe('the token', () => {
  it('is given to the host for a reload, at the log-in and at every renewal', async () => {
    const sessions: unknown[] = [];
    const { advance } = await startClient({ onSession: (session) => sessions.push(session) });
    await advance(3_600_000 * 0.6);
    expect(sessions).toEqual([
      { username: 'jblack', token: 'token-of-login' },
      { username: 'jblack', token: 'token-of-check-1' },
    ]);
  });

  it('that the host cannot keep does not keep the user from logging in', async () => {
    const surfacing = surfacingErrors();
    const { client } = await startClient({
      onSession: () => {
        throw new Error('the storage is full');
      },
    });
    expect(client.getState().connection.phase).toBe('online');
    expect(surfacing).toHaveLength(1);
  });

  it('is in nothing that can be seen: state, events, errors', async () => {
    const { client, server, events, rest, advance } = await startClient();
    const caught: unknown[] = [];
    server.behaviour = 'throws';
    server.socket().drop();
    await advance(1_000);
    rest.check = 'unreachable';
    await advance(30_000);
    caught.push(await client.dial('1001').catch((error: unknown) => error));
    const seen = inspect([client, client.getState(), events, caught], { depth: 8 });
    expect(seen).not.toMatch(/token-of-/);
    expect(seen).not.toContain('pass word');
  });
});

describe('a call that is named', () => {
  it('is not transferred when another is the active one: the server would pass on the wrong customer', async () => {
    const { client, phoneEvent, received } = await startClient();
    phoneEvent('EventOnHold', '1.1');
    phoneEvent('EventEstablished', '2.1');
    expect(await errorOf(client.directTransfer('1002', '1.1'))).toMatchObject({ code: 'several-calls' });
    expect(received()).toEqual([]);
  });

  it('gets no data once it has ended: it would go to the next caller', async () => {
    const { client, phoneEvent, received } = await startClient();
    phoneEvent('EventEstablished', '1.1');
    phoneEvent('EventReleased', '1.1');
    phoneEvent('EventEstablished', '2.1');
    expect(await errorOf(client.setData({ reason: 'renewal' }, '1.1'))).toMatchObject({ code: 'no-call' });
    expect(received()).toEqual([]);
    expect(await client.setData({ reason: 'renewal' }, '2.1')).toEqual({ how: 'sent' });
  });
});
