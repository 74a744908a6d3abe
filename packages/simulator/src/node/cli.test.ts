import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { SimulatorServer } from './createSimulatorServer.js';
import { HELP, parseCli } from './parseCli.js';
import { runCli } from './runCli.js';

const running: SimulatorServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const result = await runCli(args, { print: (text) => printed.push(text), complain: (text) => complaints.push(text) });
  if ('server' in result) running.push(result.server);
  return { result, printed, complaints };
}

describe('the command line', () => {
  it('knows its defaults', () => {
    expect(parseCli([])).toEqual({
      kind: 'run',
      frames: false,
      options: { port: 8_090, host: '127.0.0.1', scenario: 'office', control: false },
    });
  });

  it('takes what it is told', () => {
    const args = ['--port', '0', '--scenario', 'queue-rush', '--frames', '--control', '--no-answer', '4', '--ttl', '60', '--seed', '7'];
    expect(parseCli(args)).toMatchObject({
      frames: true,
      options: { port: 0, scenario: 'queue-rush', control: true, settings: { noAnswerMs: 4_000 }, ttlSeconds: 60, seed: 7 },
    });
  });

  it('takes beliefs, one by one', () => {
    expect(parseCli(['--belief', 'pings=silence', '--belief', 'legId=changes-when-answered'])).toMatchObject({
      options: { beliefs: { pings: 'silence', legId: 'changes-when-answered' } },
    });
  });

  it.each<readonly [args: readonly string[], message: RegExp]>([
    ...['many', '70000', '-1', '1.5', '0x10', '1e3', '', ' ', '９０'].map(
      (port) => [['--port', port], /^--port takes a whole number from 0 to 65535, not /] as const,
    ),
    ...['0', '3601', 'x', '1e308'].map(
      (time) => [['--no-answer', time], /^--no-answer takes a whole number from 1 to 3600, not /] as const,
    ),
    ...['0', '99999999999', '-5', 'NaN'].map((time) => [['--ttl', time], /^--ttl takes a whole number from 1 to 31536000, not /] as const),
    ...['4294967296', '99999999999999999999999', 'Infinity'].map(
      (seed) => [['--seed', seed], /^--seed takes a whole number from 0 to 4294967295, not /] as const,
    ),
    [['--port'], /^--port takes a value\n/],
    [['--port', '--frames'], /^--port takes a value\n/],
    [['--host', '--frames'], /^--host takes a value\n/],
    [['--port=-1'], /^--port takes a whole number from 0 to 65535, not -1\n/],
    [['--port', '8095', '--port', '8096'], /^--port may be given once\n/],
    [['--port', '8095', '--port=8095'], /^--port may be given once\n/],
    [['--frames', '--frames'], /^--frames may be given once\n/],
    [['-h', '--help'], /^--help may be given once\n/],
    [['--belief', 'pings=silence', '--belief', 'pings=answered'], /^--belief pings may be given once\n/],
    [['--host', ''], /^--host takes an address/],
    [['--frames=yes'], /^--frames takes no value\n/],
    [['office'], /^There is no use for office\n/],
    [['--', '--port'], /^There is no use for --port\n/],
    [['-p', '1'], /^There is no option -p\n/],
    [['--scenario', 'toString'], /^There is no scenario toString/],
    [['--belief'], /^--belief takes a value\n/],
    [['--belief', 'pings=silence=no'], /^--belief pings takes answered, silence, not silence=no/],
    [['--belief', 'toString=x'], /^There is no belief toString/],
    [['--scenario', 'party'], /There is no scenario party; there are quiet, office/],
    [['--colour'], /^There is no option --colour\n/],
    [['--toString'], /^There is no option --toString\n/],
    [['--belief', 'gods=many'], /^There is no belief gods; there are dialing, direction/],
    [['--belief', 'pings'], /--belief pings takes answered, silence/],
  ])('explains what is wrong with %j', async (args, message) => {
    const { result, complaints } = await run(...args);
    expect(result).toEqual({ exitCode: 2 });
    expect(complaints[0]).toMatch(message);
    expect(complaints[0]).toContain('Try hookswitch-simulator --help');
  });

  it('tells its version, which is the package’s', async () => {
    const { result, printed } = await run('--version');
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect([result, printed]).toEqual([{ exitCode: 0 }, [version]]);
  });

  it('takes the least and the most of every number', () => {
    const least = parseCli(['--port', '0', '--no-answer', '1', '--ttl', '1', '--seed', '0']);
    expect(least).toMatchObject({ options: { port: 0, settings: { noAnswerMs: 1_000 }, ttlSeconds: 1, seed: 0 } });
    const most = parseCli(['--port', '65535', '--no-answer', '3600', '--ttl', '31536000', '--seed', '4294967295']);
    expect(most).toMatchObject({
      options: { port: 65_535, settings: { noAnswerMs: 3_600_000 }, ttlSeconds: 31_536_000, seed: 4_294_967_295 },
    });
  });

  it('names every option that it takes', () => {
    for (const option of ['port', 'host', 'scenario', 'frames', 'control', 'no-answer', 'ttl', 'seed', 'belief', 'version', 'help'])
      expect(HELP).toContain(`--${option} `);
  });

  it('helps', async () => {
    const { result, printed } = await run('--help');
    expect(result).toEqual({ exitCode: 0 });
    expect(printed[0]).toContain('--scenario <name>');
  });
});

describe('the command', () => {
  it('prints its address and who may log in', async () => {
    const { printed } = await run('--port', '0', '--scenario', 'quiet');
    expect(printed[0]).toMatch(/http:\/\/127\.0\.0\.1:\d+ \(scenario: quiet\)/);
    expect(printed[0]).toContain('ada     1234  1000  Ada Ives');
    expect(printed[0]).toContain('iris    1234     -  Iris Nolan');
    expect(printed[0]).not.toContain('Jane Black');
  });

  it('says what to do about a port in use', async () => {
    const { result } = await run('--port', '0', '--scenario', 'quiet');
    const port = 'server' in result ? result.server.port : 0;
    const second = await run('--port', String(port), '--scenario', 'quiet');
    expect(second.result).toEqual({ exitCode: 1 });
    expect(second.complaints[0]).toBe(`Port ${port} is in use on 127.0.0.1: stop what listens there, or take another with --port.`);
  });

  it('says what a client sent that no document allows', async () => {
    const { result, complaints } = await run('--port', '0', '--scenario', 'quiet');
    if (!('server' in result)) throw new Error('it should run');
    const token = result.server.simulator.issueToken('ada');
    const socket = new WebSocket(`${result.server.url.replace('http', 'ws')}/xuc/api/2.0/cti?token=${token}`);
    await once(socket, 'open');
    socket.send('{"claz":"web","command":"dial","destination":1001}');
    await vi.waitFor(() => expect(complaints).toEqual(['ada sent what no document allows: dial: destination must be text, and is 1001']));
  });

  it('prints frames when asked, and no token', async () => {
    const { result, printed } = await run('--port', '0', '--scenario', 'quiet', '--frames');
    if (!('server' in result)) throw new Error('it should run');
    const { simulator } = result.server;
    const token = simulator.issueToken('ada');
    const socket = new WebSocket(`${result.server.url.replace('http', 'ws')}/xuc/api/2.0/cti?token=${token}`);
    await once(socket, 'open');
    simulator.faults.send(JSON.stringify({ msgType: 'AuthenticationToken', ctiMessage: { token } }), 'ada');
    await vi.waitFor(() => expect(printed.join('\n')).toContain('AuthenticationToken'));
    expect(printed.join('\n')).toMatch(/ada < \{"msgType":"LoggedOn"/);
    expect(printed.join('\n')).toContain('"token":"***"');
    expect(printed.join('\n')).not.toContain(token);
  });
});
