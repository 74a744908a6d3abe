// @vitest-environment node
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hookswitch/core';
import { createSimulatorServer, type SimulatorServer } from '@hookswitch/simulator/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';

const folder = mkdtempSync(join(tmpdir(), 'hookswitch-nginx-'));
let xuc: SimulatorServer;
let port: number;
let stop: () => Promise<unknown>;

/** The recipe as it stands, but for where its ends are on this machine. */
function configuration(): string {
  const put = (text: string, from: string, to: string) => {
    if (!text.includes(from)) throw new Error(`the recipe has no ${from} any more`);
    return text.replace(from, to);
  };
  let server = readFileSync('recipes/xuc.conf', 'utf8');
  server = put(server, 'listen 443 ssl', `listen 127.0.0.1:${port} ssl`);
  server = put(server, '/etc/ssl/crm.pem', join(folder, 'cert.pem'));
  server = put(server, '/etc/ssl/crm.key', join(folder, 'key.pem'));
  server = put(server, 'http://10.0.0.5:8090', xuc.url);
  server = put(server, '/var/log/nginx/xuc.log', join(folder, 'xuc.log'));
  server = put(server, 'location /xuc/ {', `location /xuc/ {\n${readFileSync('recipes/cors.conf', 'utf8')}`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
  return `daemon off; pid ${join(folder, 'pid')}; error_log stderr; events {} http { access_log ${join(folder, 'access.log')}; ${paths.join(' ')}\n${server}\n}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function ask(
  method: string,
  path: string,
  body?: string,
): Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { origin: 'https://crm.example.org', 'content-type': 'application/json' };
    const asked = request({ host: '127.0.0.1', port, path, method, headers, rejectUnauthorized: false }, (answer) => {
      let text = '';
      answer.on('data', (data) => (text += String(data)));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

beforeAll(async () => {
  xuc = await createSimulatorServer({ port: 0, scenario: 'quiet' });
  port = await freePort();
  const key = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=crm.example.org', '-days', '2', ...key], {
    stdio: 'pipe',
  });
  writeFileSync(join(folder, 'nginx.conf'), configuration());
  const nginx = spawn(
    process.env['HOOKSWITCH_NGINX'] ?? '/usr/sbin/nginx',
    ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  stop = () => {
    const ended = once(nginx, 'exit');
    nginx.kill();
    return ended;
  };
  await vi.waitFor(() => ask('GET', '/xuc/api/2.0/auth/check'), { timeout: 10_000 });
});

afterAll(async () => {
  await stop();
  await xuc.close();
  rmSync(folder, { recursive: true, force: true });
});

test('logs in, opens a wss socket and hears of a call through nginx, and no log holds the token', async () => {
  class Through extends WebSocket {
    constructor(url: string) {
      super(url, { rejectUnauthorized: false });
    }
  }
  vi.stubGlobal('WebSocket', Through);
  const opened: string[] = [];
  const client = createClient({
    server: `https://127.0.0.1:${port}`,
    fetch: async (url, init) => {
      opened.push(url);
      const { status, text } = await ask(
        init.method ?? 'GET',
        new URL(url).pathname,
        typeof init.body === 'string' ? init.body : undefined,
      );
      return new Response(text, { status: status ?? 500 });
    },
  });
  await client.login({ username: 'ada', password: '1234' });
  xuc.simulator.world.call('bob', '1000');
  await vi.waitFor(() => expect(client.getState().calls).toMatchObject([{ number: '1001', state: 'ringing' }]), { timeout: 10_000 });
  expect(opened).toEqual([`https://127.0.0.1:${port}/xuc/api/2.0/auth/login`]);
  client.dispose();
  expect(readFileSync(join(folder, 'access.log'), 'utf8')).not.toContain('token');
  expect(readFileSync(join(folder, 'xuc.log'), 'utf8')).toBe('');
});

test('lets the page on another origin ask, with one header of a kind', async () => {
  const preflight = await ask('OPTIONS', '/xuc/api/2.0/auth/login');
  expect(preflight.status).toBe(204);
  expect(preflight.headers['access-control-allow-headers']).toBe('Authorization, Content-Type');
  const login = await ask('POST', '/xuc/api/2.0/auth/login', JSON.stringify({ login: 'ada', password: '1234' }));
  expect(JSON.parse(login.text)).toMatchObject({ login: 'ada' });
  expect(login.headers['access-control-allow-origin']).toBe('https://crm.example.org');
});
