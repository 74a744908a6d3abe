// The main flows of an agent in WebKitGTK, the engine of Safari, by its own WebDriver. Build first: `npm run build`.
// `--chromium` takes Chromium's driver instead, so that `npm test`, where WebKitGTK is half a gigabyte too much, keeps the flows alive.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { BROWSERS, WebDriver } from '../e2e/WebDriver.mjs';
import { ensureProgram } from './lib/debian.mjs';
import { start } from './lib/run.mjs';

const DESK = 'http://127.0.0.1:4176';

const NEEDS = {
  webkit: {
    programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    missing: "WebKitGTK's driver runs on Linux alone.",
  },
  chromium: {
    programs: [BROWSERS.chromium.driver[0]],
    packages: ['chromium', 'chromium-driver'],
    missing: 'Elsewhere: put the path of a ChromeDriver that fits your Chromium into HOOKSWITCH_CHROMEDRIVER.',
  },
};

const engine = process.argv.includes('--chromium') ? 'chromium' : 'webkit';
const { programs, packages, missing } = NEEDS[engine];
const isThere = programs.every((path) => ensureProgram({ path, packages, isTheirs: false, purpose: '"e2e:webkit"', missing }));
if (!isThere) process.exit(1);

const preview = start('vite', ['preview', 'apps/demo', '--host', '127.0.0.1', '--port', '4176', '--strictPort'], { stdio: 'ignore' });
const simulator = spawn(process.execPath, ['packages/simulator/dist/node/cli.js', '--port', '0', '--scenario', 'quiet', '--control'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = new WebDriver(BROWSERS[engine]);
try {
  const xuc = await listening(simulator);
  await browser.start();
  const steps = Object.entries(flows(browser, xuc));
  for (const [name, flow] of steps) {
    const begin = Date.now();
    await flow();
    console.log(`ok   ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  }
  console.log(`flows: ${steps.length}, in ${engine}`);
} catch (error) {
  console.error('FAILED', error, '\nThe page:', await browser.run('return document.body.innerText').catch(() => 'gone'));
  process.exitCode = 1;
} finally {
  await browser.stop();
  preview.kill();
  simulator.kill();
}

/** Each goes on where the one before it ended. */
function flows(agent, xuc) {
  const control = (action, fields) => tell(xuc, action, fields);
  return {
    'logs in': async () => {
      await agent.open(DESK);
      await agent.type('Server', xuc);
      await agent.type('User name', 'ada');
      await agent.type('Password', '1234');
      await agent.press('Log in');
    },
    'dials, and is connected': async () => {
      await agent.type('Number to call', '1001\uE007');
      await agent.sees('Dialling, Bob Lambert');
      await control('answer', { who: 'bob' });
      await agent.sees('On the line, Bob Lambert');
    },
    'holds, and takes back': async () => {
      await agent.press('Hold');
      await agent.sees('On hold, Bob Lambert');
      await agent.press('Resume');
      await agent.sees('On the line, Bob Lambert');
    },
    'asks a colleague, and connects the two others': async () => {
      await agent.press('Transfer');
      await agent.type('Transfer to', '1002');
      await agent.press('Ask first');
      await agent.sees('Dialling, Cléa Moreau');
      await control('answer', { who: 'clea' });
      await agent.sees('On the line, Cléa Moreau');
      await agent.press('Connect them');
      await agent.seesNoCall();
    },
    'answers, and hangs up': async () => {
      await control('hangUp', { who: 'bob' });
      await control('call', { from: 'dan', to: '1000' });
      await agent.sees('Ringing, Dan Okafor');
      // What has just appeared under the pointer takes no press yet: nobody can have meant it.
      await wait(1500);
      await agent.press('Answer');
      await agent.sees('On the line, Dan Okafor');
      // Nor does what has come to lie where Answer was.
      await wait(1500);
      await agent.press('Hang up');
      await agent.seesNoCall();
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
