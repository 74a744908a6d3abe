#!/usr/bin/env node
import { runCli } from './runCli.js';

const result = await runCli(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});

if ('exitCode' in result) process.exitCode = result.exitCode;
else for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void result.server.close());
