// The main flows of an agent in WebKitGTK, the engine of Safari. Not a part of `npm test`: build first, `npm run build`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { WebKit } from '../e2e/WebKit.mjs';
import { ensureProgram } from './lib/debian.mjs';
import { start } from './lib/run.mjs';

const DESK = 'http://127.0.0.1:4176';

const isThere = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) =>
  ensureProgram({
    path,
    packages: ['webkit2gtk-driver', 'xvfb'],
    isTheirs: false,
    purpose: '"e2e:webkit"',
    missing: "WebKitGTK's driver runs on Linux alone.",
  }),
);
if (!isThere) process.exit(1);

const preview = start('vite', ['preview', 'apps/demo', '--host', '127.0.0.1', '--port', '4176', '--strictPort'], { stdio: 'ignore' });
const simulator = spawn(process.execPath, ['packages/simulator/dist/node/cli.js', '--port', '0', '--scenario', 'quiet', '--control'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = new WebKit();
try {
  const xuc = await listening(simulator);
  await browser.start();
  for (const [name, flow] of Object.entries(flows(browser, xuc))) {
    const begin = Date.now();
    await flow();
    console.log(`ok   ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  }
} catch (error) {
  console.error('FAILED', error, '\nThe page:', await browser.run('return document.body.innerText').catch(() => 'gone'));
  process.exitCode = 1;
} finally {
  await browser.stop();
  preview.kill();
  simulator.kill();
}

/** Each goes on where the one before it ended. */
function flows(webkit, xuc) {
  const control = (action, fields) => tell(xuc, action, fields);
  return {
    'logs in': async () => {
      await webkit.open(DESK);
      await webkit.type('Server', xuc);
      await webkit.type('User name', 'ada');
      await webkit.type('Password', '1234');
      await webkit.press('Log in');
    },
    'dials, and is connected': async () => {
      await webkit.type('Number to call', '1001\uE007');
      await webkit.sees('Dialling, Bob Lambert');
      await control('answer', { who: 'bob' });
      await webkit.sees('On the line, Bob Lambert');
    },
    'holds, and takes back': async () => {
      await webkit.press('Hold');
      await webkit.sees('On hold, Bob Lambert');
      await webkit.press('Resume');
      await webkit.sees('On the line, Bob Lambert');
    },
    'asks a colleague, and connects the two others': async () => {
      await webkit.press('Transfer');
      await webkit.type('Transfer to', '1002');
      await webkit.press('Ask first');
      await webkit.sees('Dialling, Cléa Moreau');
      await control('answer', { who: 'clea' });
      await webkit.sees('On the line, Cléa Moreau');
      await webkit.press('Connect them');
      await webkit.seesNoCall();
    },
    'answers, and hangs up': async () => {
      await control('hangUp', { who: 'bob' });
      await control('call', { from: 'dan', to: '1000' });
      await webkit.sees('Ringing, Dan Okafor');
      // What has just appeared under the pointer takes no press yet: nobody can have meant it.
      await wait(1500);
      await webkit.press('Answer');
      await webkit.sees('On the line, Dan Okafor');
      // Nor does what has come to lie where Answer was.
      await wait(1500);
      await webkit.press('Hang up');
      await webkit.seesNoCall();
    },
  };
}

async function tell(xuc, action, fields) {
  const response = await fetch(`${xuc}/simulator/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  if (!response.ok) throw new Error(`${action}: ${response.status} ${await response.text()}`);
}

async function listening(child) {
  const ended = once(child, 'exit').then(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (;;) {
    const line = await Promise.race([lines.next(), ended]);
    if (!line || line.done) throw new Error('the simulator ended before it listened');
    const url = /^XUC simulator at (http:\/\/127\.0\.0\.1:\d+)/.exec(line.value)?.[1];
    if (url) return url;
  }
}
