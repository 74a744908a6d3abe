import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn, open } from '../test/logIn.js';
import { createSimulator, type Simulator } from './createSimulator.js';
import type { SimulatorOptions } from './SimulatorOptions.js';

function start(options: SimulatorOptions = {}) {
  const clock = new ManualClock();
  return { clock, simulator: createSimulator({ clock, ...options }) };
}

describe('drop', () => {
  it('closes the sockets of one user with 1006 and loses what was on the way', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    const bob = logIn(simulator, clock, 'bob');
    ada.forget();
    simulator.world.call('bob', '1000');
    simulator.faults.drop('ada');
    clock.advance(0);
    expect(ada.closes).toEqual([1_006]);
    expect(ada.frames).toEqual([]);
    expect(bob.closes).toEqual([]);
    expect(simulator.world.callsOf('1000')).toHaveLength(1);
  });
});

describe('freeze', () => {
  it('lets nothing through either way and fails nothing, until it thaws', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.forget();
    simulator.faults.freeze('ada');
    ada.sendText('{"claz":"ping"}');
    simulator.world.call('1010', '1000');
    clock.advance(60_000);
    expect(ada.frames).toEqual([]);
    expect(ada.closes).toEqual([]);
    simulator.faults.thaw('ada');
    clock.advance(0);
    clock.advance(0);
    expect(ada.story().at(0)).toBe('EventRinging 1010');
    expect(ada.frames).toContain('{"claz":"ping"}');
  });

  it('ends with a drop, which the client hears', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.faults.freeze('ada');
    simulator.faults.drop('ada');
    clock.advance(0);
    expect(ada.closes).toEqual([1_006]);
  });

  it('leaves nothing behind when the client closes', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.faults.freeze('ada');
    ada.close();
    expect(simulator.openSockets()).toBe(0);
    simulator.dispose();
    expect(clock.pending).toBe(0);
  });
});

describe('delay', () => {
  it('keeps the order, also when the delay shrinks', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.forget();
    simulator.faults.delay(500);
    simulator.world.call('1010', '1000');
    simulator.faults.delay(0);
    simulator.world.hangUp('1010');
    clock.advance(499);
    expect(ada.frames).toEqual([]);
    clock.advance(1);
    expect(ada.story()).toEqual(['EventRinging 1010', 'EventReleased 1010']);
  });
});

describe('frames that misbehave', () => {
  it('arrive twice', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.faults.duplicateNext('ada');
    simulator.world.call('1010', '1000');
    simulator.world.hangUp('1010');
    clock.advance(0);
    expect(ada.story()).toEqual(['EventRinging 1010', 'EventRinging 1010', 'EventReleased 1010']);
  });

  it('arrive in the wrong order', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.faults.swapNext('ada');
    simulator.faults.error('first', 'ada');
    simulator.faults.error('second', 'ada');
    clock.advance(0);
    expect(ada.all('Error')).toEqual([{ Error: 'second' }, { Error: 'first' }]);
  });

  it('arrive late, on a socket that is closed', () => {
    const { clock, simulator } = start();
    const old = logIn(simulator, clock, 'ada');
    simulator.world.call('1010', '1000');
    old.close();
    clock.advance(0);
    expect(old.story()).toEqual([]);
    simulator.faults.lateFrame('ada');
    expect(old.story()).toEqual(['EventRinging 1010']);
    simulator.faults.lateFrame('ada', '{"msgType":"LoggedOn","ctiMessage":{}}');
    expect(old.heard.at(-1)?.msgType).toBe('LoggedOn');
  });

  it('are anything a test wants to say', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.faults.send('{"msgType":"Nonsense","ctiMessage":42}', 'ada');
    clock.advance(0);
    expect(ada.heard.at(-1)).toEqual({ msgType: 'Nonsense', ctiMessage: 42 });
  });
});

describe('a log-on that fails', () => {
  it('says loggedOnFailed and closes at once', () => {
    const { clock, simulator } = start();
    simulator.faults.refuseLogOn('loggedOnFailed');
    const ada = logIn(simulator, clock, 'ada');
    expect(ada.heard).toEqual([{ msgType: 'LoggedOnError', ctiMessage: { Error: 'loggedOnFailed' } }]);
    expect(ada.closes).toEqual([1_000]);
    expect(simulator.world.isAttended('ada')).toBe(false);
  });

  it('says loggedOnTimeout after ten seconds', () => {
    const { clock, simulator } = start();
    simulator.faults.refuseLogOn('loggedOnTimeout');
    const ada = logIn(simulator, clock, 'ada');
    clock.advance(9_999);
    expect(ada.heard).toEqual([]);
    clock.advance(1);
    expect(ada.last('LoggedOnError')).toEqual({ Error: 'loggedOnTimeout' });
    expect(ada.closes).toEqual([1_000]);
  });

  it('says nothing at all, not even to a ping', () => {
    const { clock, simulator } = start();
    simulator.faults.keepSilent();
    const ada = logIn(simulator, clock, 'ada');
    ada.sendText('{"claz":"ping"}');
    clock.advance(60_000);
    expect(ada.frames).toEqual([]);
    expect(ada.closes).toEqual([]);
    simulator.faults.acceptLogOn();
    expect(logIn(simulator, clock, 'ada').heard[0]?.msgType).toBe('LoggedOn');
  });

  it('does not even open with an expired or unknown token, or when sockets are refused', () => {
    const { clock, simulator } = start();
    const token = simulator.issueToken('ada');
    simulator.faults.expireTokens('ada');
    const expired = open(simulator, token);
    const unknown = open(simulator, 'made-up');
    simulator.faults.refuseSockets(true);
    const refused = open(simulator, simulator.issueToken('ada'));
    clock.advance(0);
    expect([expired.closes, unknown.closes, refused.closes]).toEqual([[1_006], [1_006], [1_006]]);
  });
});

describe('an expired token', () => {
  it('does not end the socket it opened', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.faults.expireTokens();
    simulator.world.call('1010', '1000');
    clock.advance(0);
    expect(ada.story()).toEqual(['EventRinging 1010']);
  });
});

describe('a restart', () => {
  it('breaks every socket, is unreachable for a while, and finds the calls as they went on', async () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.world.call('1010', '1000');
    simulator.faults.restart({ downMs: 5_000 });
    clock.advance(0);
    expect(ada.closes).toEqual([1_006]);
    await expect(simulator.fetch('https://any.example/xuc/api/2.0/auth/check')).rejects.toThrow(TypeError);
    simulator.world.answer('1000');
    clock.advance(5_000);
    const again = logIn(simulator, clock, 'ada');
    again.send('getCurrentCallsPhoneEvents', {});
    clock.advance(0);
    expect(again.last('CurrentCallsPhoneEvents')?.events).toMatchObject([{ eventType: 'EventEstablished' }]);
  });

  it('may lose the calls', () => {
    const { clock, simulator } = start();
    simulator.world.call('1010', '1000');
    simulator.faults.restart({ calls: 'lost' });
    expect(logIn(simulator, clock, 'ada').last('PhoneStatusUpdate')).toEqual({ status: 'AVAILABLE' });
    expect(simulator.world.callsOf('1010')).toEqual([]);
  });

  it('may forget the hints: a line is unknown until it changes', () => {
    const { clock, simulator } = start();
    simulator.faults.restart({ hints: 'unknown' });
    const ada = logIn(simulator, clock, 'ada');
    ada.send('subscribeToPhoneHints', { phoneNumbers: ['1010', '1011'] });
    clock.advance(0);
    expect(ada.all('PhoneHintStatusEvent')).toEqual([]);
    simulator.world.call('1010', '1012');
    clock.advance(0);
    expect(ada.all('PhoneHintStatusEvent')).toEqual([{ number: '1010', status: 1 }]);
    ada.send('subscribeToPhoneHints', { phoneNumbers: ['1010', '1011'] });
    clock.advance(0);
    expect(ada.all('PhoneHintStatusEvent')).toHaveLength(2);
  });
});

/** A socket that was asked for, and its answer. */
function knock(simulator: Simulator, clock: ManualClock) {
  const socket = open(simulator, simulator.issueToken('ada'));
  clock.advance(0);
  return socket;
}

describe('a server that is away', () => {
  it('comes back when the latest restart says, not an earlier one', () => {
    const { clock, simulator } = start();
    simulator.faults.restart({ downMs: 5_000 });
    clock.advance(4_000);
    simulator.faults.restart({ downMs: 5_000 });
    clock.advance(4_000);
    expect(knock(simulator, clock).closes).toEqual([1_006]);
    clock.advance(1_000);
    expect(knock(simulator, clock).closes).toEqual([]);
  });

  it('stays away when it was stopped during a restart', () => {
    const { clock, simulator } = start();
    simulator.faults.restart({ downMs: 5_000 });
    simulator.faults.stop();
    clock.advance(60_000);
    expect(knock(simulator, clock).closes).toEqual([1_006]);
  });

  it('never comes back once disposed of', () => {
    const { clock, simulator } = start();
    simulator.faults.restart({ downMs: 5_000 });
    simulator.dispose();
    expect(clock.pending).toBe(0);
    expect(knock(simulator, clock).closes).toEqual([1_006]);
  });
});

describe('every frame', () => {
  it('can be heard by a tap, as it arrives', () => {
    const { clock, simulator } = start();
    const heard: string[] = [];
    const leave = simulator.onFrame(({ direction, username, text }) => heard.push(`${username} ${direction} ${text.slice(0, 22)}`));
    const ada = logIn(simulator, clock, 'ada');
    ada.sendText('{"claz":"ping"}');
    clock.advance(0);
    leave();
    ada.sendText('{"claz":"ping"}');
    clock.advance(0);
    expect(heard.at(0)).toBe('ada out {"msgType":"LoggedOn",');
    expect(heard.slice(-2)).toEqual(['ada in {"claz":"ping"}', 'ada out {"claz":"ping"}']);
  });
});

describe('a person who leaves', () => {
  it('counts as there for half a minute, and longer on another socket', () => {
    const { clock, simulator } = start();
    const desk = logIn(simulator, clock, 'ada');
    const home = logIn(simulator, clock, 'ada');
    desk.close();
    clock.advance(60_000);
    expect(simulator.world.isAttended('ada')).toBe(true);
    home.close();
    clock.advance(29_999);
    expect(simulator.world.isAttended('ada')).toBe(true);
    clock.advance(1);
    expect(simulator.world.isAttended('ada')).toBe(false);
  });
});

describe('a reset', () => {
  it('breaks sockets, forgets tokens and settings, and ends every fault', () => {
    const { clock, simulator } = start();
    const token = simulator.issueToken('ada');
    simulator.world.setDnd('ada', true);
    simulator.world.leaveMessage('ada');
    simulator.faults.refuseSockets(true);
    simulator.faults.delay(1_000);
    simulator.reset();
    const old = open(simulator, token);
    const ada = logIn(simulator, clock, 'ada');
    expect(old.closes).toEqual([1_006]);
    expect(ada.last('UserConfigUpdate')).toMatchObject({ dndEnabled: false });
    expect(ada.last('VoiceMailStatusUpdate')).toMatchObject({ newMessages: 0, waitingMessages: 0 });
  });
});
