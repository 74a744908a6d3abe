import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { createSimulator } from '../createSimulator.js';
import type { SimulatorOptions } from '../SimulatorOptions.js';

const MINUTE = 60_000;

function start(options: SimulatorOptions) {
  const clock = new ManualClock();
  return { clock, simulator: createSimulator({ clock, ...options }) };
}

describe('quiet', () => {
  it('leaves everyone in peace', () => {
    const { clock, simulator } = start({ scenario: 'quiet' });
    const ada = logIn(simulator, clock, 'ada');
    ada.forget();
    clock.advance(60 * MINUTE);
    expect(ada.frames).toEqual([]);
  });
});

describe('office', () => {
  it('sends the first customer, with data, about 15 seconds after log-in', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    const ada = logIn(simulator, clock, 'ada');
    clock.advance(14_000);
    expect(ada.all('PhoneEvent')).toEqual([]);
    clock.advance(2_000);
    expect(ada.last('PhoneEvent')).toMatchObject({ eventType: 'EventRinging', queueName: expect.any(String) });
    expect(Object.keys(ada.last('PhoneEvent')?.userData ?? {})).toEqual(
      expect.arrayContaining(['USR_customer', 'USR_contract', 'USR_reason']),
    );
  });

  it('goes on at a calm pace, and the customer hangs up when all is said', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    const ada = logIn(simulator, clock, 'ada');
    clock.advance(16_000);
    ada.send('answer', {});
    clock.advance(61_000);
    expect(ada.story().at(-1)).toMatch(/^EventReleased/);
    ada.forget();
    clock.advance(2 * MINUTE);
    const calls = ada.all('PhoneEvent').filter(({ eventType }) => eventType === 'EventRinging');
    expect(calls.length).toBeGreaterThanOrEqual(1);
  });

  it('bothers nobody who is not to be disturbed', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    const ada = logIn(simulator, clock, 'ada');
    ada.send('dnd', { state: true });
    clock.advance(5 * MINUTE);
    expect(ada.all('PhoneEvent')).toEqual([]);
  });

  it('lets colleagues answer a call within seconds and hang up within a minute or so', () => {
    const { clock, simulator } = start({ scenario: 'office', seed: 3 });
    const ada = logIn(simulator, clock, 'ada');
    ada.send('dial', { destination: '1029' });
    clock.advance(8_000);
    expect(ada.story()).toEqual(['EventDialing 1029', 'EventEstablished 1029']);
    clock.advance(MINUTE);
    expect(ada.story()).toContain('EventReleased 1029');
  });

  it('lets customers answer as well', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    const ada = logIn(simulator, clock, 'ada');
    ada.send('dial', { destination: '0123456789' });
    clock.advance(8_000);
    expect(ada.story()).toEqual(['EventDialing 0123456789', 'EventEstablished 0123456789']);
  });

  it('moves the hints of colleagues', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    const ada = logIn(simulator, clock, 'ada');
    ada.send('subscribeToPhoneHints', { phoneNumbers: simulator.world.directory.users.flatMap(({ number }) => number ?? []) });
    clock.advance(0);
    ada.forget();
    clock.advance(2 * MINUTE);
    const states = new Set(ada.all('PhoneHintStatusEvent').map(({ status }) => status));
    expect([...states]).toEqual(expect.arrayContaining([0, 1, 8]));
  });

  it('never touches the phone of a person, also just after a reload', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    const ada = logIn(simulator, clock, 'ada');
    simulator.world.call('1010', '1000');
    ada.close();
    clock.advance(20_000);
    const again = logIn(simulator, clock, 'ada');
    again.send('getCurrentCallsPhoneEvents', {});
    clock.advance(0);
    expect(again.last('CurrentCallsPhoneEvents')?.events).toMatchObject([{ eventType: 'EventRinging', otherDN: '1010' }]);
  });

  it('gives a person who sits down at a scripted phone a free line', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    simulator.world.call('1010', '1001');
    simulator.world.answer('1001');
    expect(logIn(simulator, clock, 'bob').last('PhoneStatusUpdate')).toEqual({ status: 'AVAILABLE' });
  });

  it('tells the same story for the same seed, and another for another', () => {
    const tell = (seed: number) => {
      const { clock, simulator } = start({ scenario: 'office', seed });
      const story: string[] = [];
      simulator.world.subscribe((event) => event.type === 'leg' && story.push(`${event.event.eventType} ${event.event.DN}`));
      clock.advance(5 * MINUTE);
      return story;
    };
    expect(tell(7)).toEqual(tell(7));
    expect(tell(7)).not.toEqual(tell(8));
    expect(tell(7).length).toBeGreaterThan(20);
  });

  it('ends with the simulator: no timer is left', () => {
    const { clock, simulator } = start({ scenario: 'office' });
    logIn(simulator, clock, 'ada');
    clock.advance(MINUTE);
    simulator.dispose();
    clock.advance(0);
    expect(clock.pending).toBe(0);
  });
});

describe('queue-call', () => {
  it('sends one customer two seconds after log-in', () => {
    const { clock, simulator } = start({ scenario: 'queue-call' });
    const ada = logIn(simulator, clock, 'ada');
    clock.advance(2_000);
    expect(ada.last('PhoneEvent')).toMatchObject({ eventType: 'EventRinging', queueName: expect.any(String) });
  });
});

describe('queue-rush', () => {
  it('lets customers wait in line', () => {
    const { clock, simulator } = start({ scenario: 'queue-rush' });
    logIn(simulator, clock, 'ada');
    clock.advance(25_000);
    const waiting = simulator.world.directory.customers.filter(({ number }) => simulator.world.callsOf(number).length > 0);
    expect(waiting.length).toBeGreaterThan(2);
  });
});

describe('busy-colleague', () => {
  it('keeps Bob on the phone', () => {
    const { clock, simulator } = start({ scenario: 'busy-colleague' });
    const ada = logIn(simulator, clock, 'ada');
    expect(simulator.world.statusOf('1001')).toBe('CALLING');
    ada.send('dial', { destination: '1001' });
    clock.advance(0);
    expect(simulator.world.statusOf('1001')).toBe('BUSY_AND_RINGING');
    ada.send('hangup', {});
    simulator.world.hangUp('1001');
    clock.advance(4_000);
    expect(simulator.world.statusOf('1001')).toBe('CALLING');
  });
});

describe('flaky-network', () => {
  it('breaks or freezes sockets within a minute or so', () => {
    const { clock, simulator } = start({ scenario: 'flaky-network', seed: 2 });
    const ada = logIn(simulator, clock, 'ada');
    clock.advance(3 * MINUTE);
    expect(ada.closes).toEqual([1_006]);
  });
});

describe('a script of one’s own', () => {
  it('plays on the same stage, and begins again after a reset', () => {
    const { clock, simulator } = start({ scenario: ({ world, after }) => void after(1_000, () => world.call('1010', '1000')) });
    clock.advance(1_000);
    expect(simulator.world.callsOf('1000')).toHaveLength(1);
    simulator.reset();
    expect(simulator.world.callsOf('1000')).toEqual([]);
    clock.advance(1_000);
    expect(simulator.world.callsOf('1000')).toHaveLength(1);
  });
});
