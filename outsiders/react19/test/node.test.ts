// @vitest-environment node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createSimulatorServer } from '@hookswitch/simulator/node';
import { expect, test, vi } from 'vitest';

test('is at work in Node, hears of a call, and ends when it is told to', async () => {
  const xuc = await createSimulatorServer({ port: 0, scenario: 'quiet' });
  const board = spawn(process.execPath, ['recipes/board.mjs'], {
    env: { ...process.env, XUC: xuc.url, XUC_USER: 'ada', XUC_PASSWORD: '1234' },
  });
  let said = '';
  for (const stream of [board.stdout, board.stderr]) stream.on('data', (data) => (said += String(data)));
  const patience = { timeout: 20_000 };
  await vi.waitFor(() => expect(said).toBe('at work\n'), patience);
  xuc.simulator.world.call('bob', '1000');
  await vi.waitFor(() => expect(said).toBe('at work\n1001 calls\n'), patience);
  const ended = once(board, 'exit');
  board.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await xuc.close();
});
