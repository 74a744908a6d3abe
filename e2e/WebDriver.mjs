import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const PORT = 9517;
const BASE = `http://127.0.0.1:${PORT}`;
/** How a WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE_MS = 20_000;
/** Pressed, and let go the second time. */
const CONTROL = '\uE009';

/** A browser by plain W3C WebDriver: what its driver needs beside it, how the driver is started, and which browser it is to start. */
export const BROWSERS = {
  /** WebKitGTK, on a virtual screen. */
  webkit: {
    beside: [['Xvfb', ':97', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']],
    driver: ['WebKitWebDriver', `--port=${PORT}`],
    env: { DISPLAY: ':97', GDK_BACKEND: 'x11', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    capabilities: {
      'webkitgtk:browserOptions': {
        binary: process.env.HOOKSWITCH_MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        args: ['--automation'],
      },
    },
  },
  chromium: {
    beside: [],
    driver: [process.env.HOOKSWITCH_CHROMEDRIVER ?? '/usr/bin/chromedriver', `--port=${PORT}`],
    env: {},
    capabilities: {
      'goog:chromeOptions': {
        binary: process.env.HOOKSWITCH_CHROMIUM ?? '/usr/bin/chromium',
        args: ['--headless', '--no-sandbox', '--window-size=1280,900'],
      },
    },
  },
};

/** Drives one of the browsers above as a person would: by the names of fields and buttons. */
export class WebDriver {
  #browser;
  #children = [];
  #session = '';

  constructor(browser) {
    this.#browser = browser;
  }

  async start() {
    const { beside, driver, env, capabilities } = this.#browser;
    for (const [command, ...args] of [...beside, driver])
      this.#children.push(spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' }));
    const { sessionId } = await until('the browser starts', () =>
      this.#ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } }),
    );
    this.#session = `/session/${sessionId}`;
  }

  async stop() {
    if (this.#session) await this.#ask('DELETE', this.#session).catch(() => undefined);
    for (const child of this.#children) child.kill();
  }

  open(url) {
    return this.#ask('POST', `${this.#session}/url`, { url });
  }

  /** Presses the button of a name, wherever the pointer has to go for it. */
  async press(name) {
    const button = await this.#find(`the button ${name}`, FIND_BUTTON, name);
    await this.#ask('POST', `${this.#session}/element/${button}/click`, {});
  }

  /** Types into the field of a label. */
  async type(label, text) {
    const field = await this.#find(`the field ${label}`, FIND_FIELD, label);
    // Cleared by the driver, React would not hear of it.
    await this.#ask('POST', `${this.#session}/element/${field}/value`, { text: `${CONTROL}a${CONTROL}${text}` });
  }

  /** Waits for an element whose accessible name, by its label, is this. */
  sees(label) {
    return this.#find(
      label,
      'return [...document.querySelectorAll("[aria-label]")].find((e) => e.ariaLabel === arguments[0]) ?? null',
      label,
    );
  }

  /** Waits until no call is left. */
  seesNoCall() {
    return until('no call is left', async () => (await this.run('return document.querySelectorAll("article").length')) === 0);
  }

  run(script, ...args) {
    return this.#ask('POST', `${this.#session}/execute/sync`, { script, args });
  }

  async #find(what, script, ...args) {
    const found = await until(what, () => this.run(script, ...args));
    return found[ELEMENT];
  }

  async #ask(method, path, body) {
    const response = await fetch(BASE + path, {
      method,
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  }
}

const FIND_BUTTON = `
  const name = (e) => (e.ariaLabel ?? e.textContent).trim();
  return [...document.querySelectorAll('button')].find((e) => name(e) === arguments[0] && e.ariaDisabled !== 'true' && e.getClientRects().length > 0) ?? null;`;

const FIND_FIELD = `
  const label = [...document.querySelectorAll('label')].find((e) => e.textContent.trim() === arguments[0]);
  return label?.control ?? document.querySelector('input[aria-label=' + JSON.stringify(arguments[0]) + ']');`;

async function until(what, look) {
  const end = Date.now() + PATIENCE_MS;
  let problem;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      problem = error;
    }
    await wait(100);
  }
  throw new Error(`Waited in vain: ${what}`, { cause: problem });
}
