import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { SimulatorServer } from './createSimulatorServer.js';
import { parseCli } from './parseCli.js';
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

  it.each([
    [['--port', 'many'], /--port takes a whole number/],
    [['--port', '70000'], /65535/],
    [['--scenario', 'party'], /There is no scenario party; there are quiet, office/],
    [['--colour'], /--colour/],
    [['--belief', 'gods=many'], /There is no belief gods; there are dialing, direction/],
    [['--belief', 'pings'], /--belief pings takes answered, silence/],
  ])('explains what is wrong with %j', async (args, message) => {
    const { result, complaints } = await run(...args);
    expect(result).toEqual({ exitCode: 2 });
    expect(complaints[0]).toMatch(message);
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
