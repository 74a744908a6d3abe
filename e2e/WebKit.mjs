import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const DISPLAY = ':97';
const PORT = 9517;
const BASE = `http://127.0.0.1:${PORT}`;
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** How a WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE_MS = 20_000;
/** Pressed, and let go the second time. */
const CONTROL = '\uE009';

/** WebKitGTK by plain W3C WebDriver, on a screen that nobody sees. */
export class WebKit {
  #children = [];
  #session = '';

  async start() {
    this.#children.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
    const env = { ...process.env, DISPLAY, GDK_BACKEND: 'x11', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    this.#children.push(spawn('WebKitWebDriver', [`--port=${PORT}`], { env, stdio: 'ignore' }));
    const browserOptions = { binary: process.env.HOOKSWITCH_MINIBROWSER ?? MINI_BROWSER, args: ['--automation'] };
    const { sessionId } = await until('the browser starts', () =>
      this.#ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } } }),
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
