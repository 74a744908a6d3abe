import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { handshake, type RawTcp, rawTcp, wsFrame } from '../../test/rawTcp.js';
import { createSimulatorServer, type SimulatorServer } from './createSimulatorServer.js';

let server: SimulatorServer;
let bob: WebSocket;
beforeEach(async () => {
  server = await createSimulatorServer({ port: 0, scenario: 'quiet', control: true });
  bob = new WebSocket(`${server.url.replace('http', 'ws')}/xuc/api/2.0/cti?token=${server.simulator.issueToken('bob')}`);
  await once(bob, 'open');
});
afterEach(() => server.close());

/** Bob's socket, open all the while, still brings him what happens: nobody else suffers. */
async function whatBobHears(): Promise<unknown> {
  const heard = new Promise((resolve) => {
    bob.on('message', (data) => {
      const { msgType, ctiMessage } = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}');
      if (msgType === 'PhoneEvent') resolve(ctiMessage.eventType);
    });
  });
  server.simulator.world.call('1010', '1001');
  return heard;
}

const LOGIN = '/xuc/api/2.0/auth/login';

function request(line: string, headers: readonly string[] = [], body = ''): string {
  return [line, 'Host: 127.0.0.1', ...headers, '', body].join('\r\n');
}

function post(path: string, body: string, headers: readonly string[] = ['Content-Type: application/json']): string {
  return request(`POST ${path} HTTP/1.1`, ['Connection: close', `Content-Length: ${Buffer.byteLength(body)}`, ...headers], body);
}

describe('a request that is none', () => {
  const upgrade = (target: string) => handshake('none').replace(/GET \S+/, `GET ${target}`);
  it.each<readonly [name: string, bytes: string, status: number]>([
    ['a path of two slashes', request('GET // HTTP/1.1', ['Connection: close']), 404],
    ['an address that is cut off', request('GET http://[ HTTP/1.1', ['Connection: close']), 400],
    ['an address with a port that is none', request('GET http://a:99999/ HTTP/1.1', ['Connection: close']), 400],
    ['an asterisk', request('OPTIONS * HTTP/1.1', ['Connection: close']), 400],
    ['a percent sign alone', request('GET /%/%zz HTTP/1.1', ['Connection: close']), 404],
    ['a path that climbs out', request('GET /../../etc/passwd HTTP/1.1', ['Connection: close']), 404],
    ['an upgrade of two slashes', upgrade('//'), 404],
    ['an upgrade of an address that is cut off', upgrade('http://['), 400],
    ['an upgrade of an asterisk', upgrade('*'), 400],
    ['an upgrade of a token that is none', upgrade('/xuc/api/2.0/cti?token=%'), 401],
    ['an upgrade without a token', upgrade('/xuc/api/2.0/cti'), 401],
    ['an upgrade to HTTP/2', handshake('none', { Upgrade: 'h2c' }), 426],
    ['a method nobody knows', request('BREW / HTTP/1.1'), 400],
    ['a method of another kind', request(`DELETE ${LOGIN} HTTP/1.1`, ['Connection: close']), 404],
    ['no HTTP at all', 'hello?\r\n\r\n', 400],
    ['bytes', '\u0000\u0001\u0002\r\n\r\n', 400],
    ['a header without an end', request('GET / HTTP/1.1', [`X: ${'x'.repeat(100_000)}`]), 431],
    [
      'more headers than anybody reads',
      request(
        'GET / HTTP/1.1',
        Array.from({ length: 4_000 }, (_, at) => `X-${at}: ${at}`),
      ),
      431,
    ],
    ['two lengths', request(`POST ${LOGIN} HTTP/1.1`, ['Content-Length: 3', 'Content-Length: 4'], 'abcd'), 400],
    ['a length that is none', request(`POST ${LOGIN} HTTP/1.1`, ['Content-Length: -1']), 400],
    ['a broken chunk', request(`POST ${LOGIN} HTTP/1.1`, ['Transfer-Encoding: chunked'], 'zz\r\n'), 400],
    ['a body that is too large', post(LOGIN, 'x'.repeat(70_000)), 413],
    ['a body that is no JSON', post(LOGIN, '{"login":'), 400],
    ['a body that is a list', post(LOGIN, '[]'), 400],
    ['a body that is null', post(LOGIN, 'null'), 400],
    ['a body that is nested too deep', post(LOGIN, '['.repeat(60_000)), 400],
    ['a body of broken text', post(LOGIN, '{"login":"\ud800","password":"\u0000"}'), 400],
    ['a login that is a number', post(LOGIN, '{"login":1,"password":[]}'), 400],
    ['no body', post(LOGIN, ''), 400],
    ['a body that is a form', post(LOGIN, 'login=ada', ['Content-Type: application/x-www-form-urlencoded']), 400],
  ])('is answered, and hurts nobody: %s', async (_name, bytes, status) => {
    const tcp = await rawTcp(server.port);
    tcp.write(bytes);
    await tcp.closed;
    expect(tcp.heard().toString('latin1').split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(await whatBobHears()).toBe('EventRinging');
  });

  it('says at its address what it is and where to log in', async () => {
    const answer = await fetch(`${server.url}/?<b>x</b>`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain']);
    expect(await answer.text()).toMatch(
      /^This is the Hookswitch simulator of a XUC server\. [^<>]*log-in form[^<>]*POST \/xuc\/api\/2\.0\/auth\/login\.\n$/,
    );
  });

  it.each(['GET', 'PUT', 'POST'])('says in a sentence what is not there: %s', async (method) => {
    const answer = await fetch(`${server.url}/nowhere`, { method });
    expect([answer.status, await answer.text()]).toEqual([404, `Nothing answers ${method} /nowhere\n`]);
  });

  it.each<readonly [name: string, changes: Readonly<Record<string, string | undefined>>]>([
    ['without a key', { 'Sec-WebSocket-Key': undefined }],
    ['with a key that is none', { 'Sec-WebSocket-Key': 'x' }],
    ['of a version nobody speaks', { 'Sec-WebSocket-Version': '99' }],
    ['without a version', { 'Sec-WebSocket-Version': undefined }],
    ['of two protocols in one word', { 'Sec-WebSocket-Protocol': 'a,,b' }],
  ])('opens no session: a handshake %s', async (_name, changes) => {
    const tcp = await rawTcp(server.port);
    tcp.write(handshake(server.simulator.issueToken('ada'), changes));
    await tcp.closed;
    expect(tcp.heard().toString('latin1')).toMatch(/^HTTP\/1\.1 400 /);
    expect(server.simulator.openSockets('ada')).toBe(0);
    expect(await whatBobHears()).toBe('EventRinging');
  });
});

describe('a connection that stops in the middle', () => {
  const unfinished: readonly (readonly [name: string, bytes: string])[] = [
    ['nothing', ''],
    ['half a line', 'GET /xuc'],
    ['half a header', 'GET / HTTP/1.1\r\nHost: 127'],
    ['half a body', request(`POST ${LOGIN} HTTP/1.1`, ['Content-Length: 100'], '{"login":')],
    ['a body that never ends', request(`POST ${LOGIN} HTTP/1.1`, ['Transfer-Encoding: chunked'], '3\r\nabc\r\n')],
    ['half a command of the control', request('POST /simulator/call HTTP/1.1', ['Content-Length: 100'], '{')],
  ];

  it.each(unfinished)('makes nobody wait while it stays: after %s', async (_name, bytes) => {
    const tcp = await rawTcp(server.port);
    tcp.write(bytes);
    expect(await whatBobHears()).toBe('EventRinging');
    tcp.reset();
  });

  it.each(unfinished)('is forgotten when it breaks: after %s', async (_name, bytes) => {
    const tcp = await rawTcp(server.port);
    tcp.write(bytes);
    tcp.reset();
    await tcp.closed;
    expect(await whatBobHears()).toBe('EventRinging');
  });

  it.each(unfinished)('is closed when it is half closed: after %s', async (_name, bytes) => {
    const tcp = await rawTcp(server.port);
    tcp.write(bytes);
    tcp.halfClose();
    await tcp.closed;
    expect(await whatBobHears()).toBe('EventRinging');
  });
});

describe('frames that are none', () => {
  async function enter(): Promise<RawTcp> {
    const tcp = await rawTcp(server.port);
    tcp.write(handshake(server.simulator.issueToken('ada')));
    await vi.waitFor(() => expect(tcp.heard().toString('utf8')).toContain('VoiceMailStatusUpdate'));
    return tcp;
  }

  it.each<readonly [name: string, bytes: Uint8Array, code: number]>([
    ['a kind that is not there', wsFrame(0x83, 'x'), 1_002],
    ['reserved bits', wsFrame(0xf1, 'x'), 1_002],
    ['no mask', Buffer.from([0x81, 1, 0x78]), 1_002],
    ['a continuation of nothing', wsFrame(0x80, 'x'), 1_002],
    ['a ping that is too long', wsFrame(0x89, 'x'.repeat(200)), 1_002],
    ['a close with half a code', wsFrame(0x88, 'x'), 1_002],
    ['text that is none', wsFrame(0x81, Buffer.from([0xff, 0xfe])), 1_007],
    ['bytes instead of text', wsFrame(0x82, '{"claz":"ping"}'), 1_003],
    ['a giant', Buffer.from([0x81, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]), 1_009],
    ['a length nobody has', Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]), 1_009],
  ])('close the socket that sends them, and no other: %s', async (_name, bytes, code) => {
    const ada = await enter();
    const before = ada.heard().length;
    ada.write(bytes);
    await ada.closed;
    const [opcode, , high = 0, low = 0] = ada.heard().subarray(before);
    expect([opcode, high * 256 + low]).toEqual([0x88, code]);
    await vi.waitFor(() => expect(server.simulator.openSockets('ada')).toBe(0));
    expect(await whatBobHears()).toBe('EventRinging');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"claz":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1e308'],
    ['an object of nobody', '{}'],
    ['a claz nobody knows', '{"claz":{}}'],
    ['a command nobody knows', '{"claz":"web","command":"toString"}'],
    ['a command that is no text', '{"claz":"web","command":["dial"]}'],
    ['a prototype', '{"claz":"web","command":"setData","variables":{"__proto__":{"a":1}}}'],
    ['a nest', `{"claz":"web","command":${'['.repeat(40_000)}`],
  ])('are met with silence, and noted: %s', async (_name, text) => {
    const problems: string[] = [];
    server.simulator.onMistake(({ username, problem }) => problems.push(`${username}: ${problem}`));
    const ada = await enter();
    ada.write(wsFrame(0x81, text));
    ada.write(wsFrame(0x81, '{"claz":"ping"}'));
    await vi.waitFor(() => expect(ada.heard().toString('utf8')).toMatch(/\{"claz":"ping"\}$/));
    expect(problems).toEqual([expect.stringMatching(/^ada: /)]);
    expect(await whatBobHears()).toBe('EventRinging');
    ada.reset();
  });

  it.each([
    ['when it is reset', (ada: RawTcp) => ada.reset()],
    ['when it is half closed', (ada: RawTcp) => ada.halfClose()],
    [
      'in the middle of a frame',
      (ada: RawTcp) => {
        ada.write(Buffer.from([0x81, 0xfe, 0x10]));
        ada.reset();
      },
    ],
  ])('end a session that stops without a word: %s', async (_name, stop) => {
    const ada = await enter();
    stop(ada);
    await ada.closed;
    await vi.waitFor(() => expect(server.simulator.openSockets('ada')).toBe(0));
    expect(await whatBobHears()).toBe('EventRinging');
  });
});
