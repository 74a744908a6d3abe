// The agent desk beside a simulated XUC, until Ctrl-C.
import { existsSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vite';
import { run, start } from './lib/run.mjs';
import { ROOT } from './lib/workspace.mjs';

const cli = join(ROOT, 'packages/simulator/dist/node/cli.js');
// tsc asks its build info, not the folder, whether there is anything to do.
const force = existsSync(cli) ? [] : ['--force'];
if ((await run('tsc', ['-b', '--pretty', 'false', 'packages/simulator', ...force])) !== 0) process.exit(1);

// Only now: the simulator has just been built.
const { defaultDirectory } = await import('../packages/simulator/dist/index.js');
const logins = defaultDirectory.users.filter(({ username }) => username);

const port = await freePort(8090);
const simulator = start(process.execPath, [cli, '--port', String(port), '--scenario', 'office', '--control']);
simulator.on('exit', (code, signal) => {
  console.error(
    `\nThe simulated XUC has ended (${code === null ? `signal ${signal}` : `code ${code}`}). The desk is still served, and looks for it.`,
  );
  console.error(`Start it again on the same port: npm run simulator -- --port ${port} --scenario office --control`);
});
process.on('exit', () => simulator.kill());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));

const target = `http://127.0.0.1:${port}`;
const desk = await createServer({
  root: join(ROOT, 'apps/demo'),
  // Vite takes the next free port by itself, and says so.
  // The remote control is for the desk's buttons that make something happen.
  server: { port: 5173, strictPort: false, proxy: { '/xuc': { target, ws: true }, '/simulator': { target } } },
});
await desk.listen();

console.log('\nThe agent desk is at:');
desk.printUrls();
console.log(
  `Log in as ${logins.map(({ username }) => username).join(', ')}; the password is ${logins[0].password}. Two windows are two agents.`,
);
console.log(`The simulated XUC is at ${target}, and the desk reaches it under /xuc. Ctrl-C ends both.`);

/** The port, or the next one nobody listens on. */
async function freePort(wanted) {
  const free = await new Promise((resolve) => {
    const probe = createSocket();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  if (free) return wanted;
  console.log(`Port ${wanted} is in use, trying the next one ...`);
  return freePort(wanted + 1);
}
