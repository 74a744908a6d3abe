import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn } from '../test/logIn.js';
import { createSimulator, type Simulator } from './createSimulator.js';

/** Ada and Bob, logged in, and whom each frame of the server went to from now on. */
function start() {
  const clock = new ManualClock();
  const simulator: Simulator = createSimulator({ clock });
  const ada = logIn(simulator, clock, 'ada');
  const bob = logIn(simulator, clock, 'bob');
  const order: string[] = [];
  simulator.onFrame(({ direction, username }) => direction === 'out' && order.push(username));
  return { clock, simulator, ada, bob, order };
}

// Much is sent here, on machines that may be busy: none of it is about time.
describe('a client that asks for very much', { timeout: 60_000 }, () => {
  it('makes nobody wait: a ping that comes after 50,000 numbers is answered before most of their states', () => {
    const { clock, ada, bob, order } = start();
    ada.send('subscribeToPhoneHints', { phoneNumbers: Array.from({ length: 50_000 }, (_, at) => String(at)) });
    bob.sendText('{"claz":"ping"}');
    clock.advance(0);
    expect(order.length).toBe(50_001);
    expect(order.indexOf('bob')).toBeLessThan(500);
    const told = ada.all('PhoneHintStatusEvent').map(({ number }) => number);
    expect(told.every((number, at) => number === String(at))).toBe(true);
  });

  it('makes nobody wait: a ping that comes after 10,000 frames is answered before most of them', () => {
    const { clock, ada, bob, order } = start();
    for (let ping = 0; ping < 10_000; ping += 1) ada.sendText('{"claz":"ping"}');
    bob.sendText('{"claz":"ping"}');
    clock.advance(0);
    expect(order.length).toBe(10_001);
    expect(order.indexOf('bob')).toBeLessThan(500);
  });

  it('watches a hundred thousand numbers at most, and is told so', () => {
    const { clock, simulator, ada } = start();
    const problems: string[] = [];
    simulator.onMistake(({ problem }) => problems.push(problem));
    for (const digit of ['1', '2', '3'])
      ada.send('subscribeToPhoneHints', { phoneNumbers: Array.from({ length: 40_000 }, (_, at) => `${digit}${at}`) });
    clock.advance(0);
    expect(ada.all('PhoneHintStatusEvent').length).toBe(100_000);
    expect(new Set(problems)).toEqual(new Set(['no socket watches more than 100000 numbers']));
    expect(problems.length).toBeLessThanOrEqual(3);
  });
});

describe('a clock that is set back', () => {
  it('stops no frame', () => {
    const { clock, simulator, ada } = start();
    simulator.faults.delay(100);
    simulator.world.call('1010', '1000');
    clock.correct(-8_000);
    simulator.world.hangUp('1010');
    clock.advance(100);
    expect(ada.story()).toEqual(['EventRinging 1010', 'EventReleased 1010']);
  });

  it('makes no token live longer, and one set forward none shorter', () => {
    const { clock, simulator } = start();
    const token = simulator.issueToken('ada');
    const opens = () => {
      const before = simulator.openSockets('ada');
      simulator.transport(`wss://xuc.test/xuc/api/2.0/cti?token=${token}`, { onOpen() {}, onFrame() {}, onClose() {} });
      clock.advance(0);
      return simulator.openSockets('ada') > before;
    };
    clock.correct(7_200_000);
    expect(opens()).toBe(true);
    clock.correct(-14_400_000);
    clock.advance(3_600_000);
    expect(opens()).toBe(false);
  });

  it('makes no call of the history longer or shorter, and keeps the newest first', () => {
    const { clock, simulator } = start();
    const { world } = simulator;
    for (const number of ['1010', '1011']) {
      world.call(number, '1000');
      world.answer('ada');
      clock.correct(-3_600_000);
      clock.advance(65_000);
      world.hangUp('ada');
    }
    clock.advance(5_000);
    expect(world.historyOf('ada')).toMatchObject([
      { number: '1011', talkedMs: 65_000, outcome: 'answered' },
      { number: '1010', talkedMs: 65_000, outcome: 'answered' },
    ]);
  });
});
