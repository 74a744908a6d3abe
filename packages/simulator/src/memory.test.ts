import { PING_FRAME } from '@hookswitch/core/protocol';
import { ManualClock } from '@hookswitch/core/testing';
import { expect, it } from 'vitest';
import { createSimulator } from './createSimulator.js';

it('a socket in memory takes frames while it is open, and says so when it does not, as a WebSocket of the page', async () => {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock });
  const answer = await simulator.fetch('https://xuc.test/xuc/api/2.0/auth/login', {
    method: 'POST',
    body: JSON.stringify({ login: 'ada', password: '1234' }),
  });
  const { token } = await answer.json();
  const taken: boolean[] = [];
  const nothing = () => {};
  const socket = simulator.transport(`wss://xuc.test/xuc/api/2.0/cti?token=${token}`, {
    onOpen: nothing,
    onFrame: nothing,
    onClose: nothing,
  });
  taken.push(socket.send(PING_FRAME));
  clock.advance(100);
  taken.push(socket.send(PING_FRAME));
  simulator.faults.drop('ada');
  clock.advance(100);
  taken.push(socket.send(PING_FRAME));
  expect(taken).toEqual([false, true, false]);
});
