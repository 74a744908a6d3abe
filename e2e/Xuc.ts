import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const CLI = 'packages/simulator/dist/node/cli.js';

/** A simulator process of a test's own, with its remote control. */
export class Xuc {
  #process: ChildProcess | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it, the second time where it was before. A phone rings for `noAnswerSeconds` before the call goes on. */
  async start(noAnswerSeconds: number): Promise<void> {
    const args = [CLI, '--port', String(this.#port), '--scenario', 'quiet', '--control', '--no-answer', String(noAnswerSeconds)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /^XUC simulator at http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port === undefined) continue;
      this.#port = Number(port);
      return;
    }
    throw new Error('the simulator ended before it listened');
  }

  /** Ends the process, as a crash would. */
  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Pushes a button of the remote control. */
  async control(action: string, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const response = await fetch(`${this.url}/simulator/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
    if (!response.ok) throw new Error(`${action}: ${response.status} ${await response.text()}`);
  }
}
