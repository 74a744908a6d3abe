import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './workspace.mjs';

const windows = process.platform === 'win32';

/** Starts a tool of node_modules/.bin at the root, with no standard input: nothing here may wait for an answer. */
export function start(command, args, options = {}) {
  const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    ...options,
    env: { ...process.env, PATH, ...options.env },
  });
}

/** Runs a tool to its end; resolves to its exit code. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    start(command, args, options)
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });
}
