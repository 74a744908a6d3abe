import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn } from '../test/logIn.js';
import { createSimulator } from './createSimulator.js';
import type { SimulatorOptions } from './SimulatorOptions.js';

function start(options: SimulatorOptions = {}) {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, ...options });
  return { clock, simulator };
}

describe('log-on', () => {
  it('says LoggedOn first, then the configuration, the status and the mailbox', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    expect(ada.heard.map(({ msgType }) => msgType)).toEqual(['LoggedOn', 'UserConfigUpdate', 'PhoneStatusUpdate', 'VoiceMailStatusUpdate']);
    expect(ada.last('UserConfigUpdate')).toMatchObject({ fullName: 'Ada Ives', mobileNumber: '0612000001', dndEnabled: false });
    expect(ada.last('PhoneStatusUpdate')).toEqual({ status: 'AVAILABLE' });
  });

  it('tells a user without a line that there is none, and nothing of a mailbox', () => {
    const { clock, simulator } = start();
    const iris = logIn(simulator, clock, 'iris');
    iris.send('getConfig', { objectType: 'line' });
    iris.send('dial', { destination: '1000' });
    clock.advance(1_000);
    expect(iris.last('LineConfig')).toMatchObject({ id: '-' });
    expect(iris.last('PhoneStatusUpdate')).toEqual({ status: 'UNEXISTING' });
    expect(iris.all('VoiceMailStatusUpdate')).toEqual([]);
    expect(iris.all('PhoneEvent')).toEqual([]);
  });

  it('describes a desk phone without a password', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.send('getConfig', { objectType: 'line' });
    clock.advance(0);
    expect(ada.last('LineConfig')).toEqual({
      id: '1',
      webRtc: false,
      hasDevice: true,
      vendor: 'Snom',
      xivoIp: '192.0.2.10',
      name: 'line1000',
      sipProxyName: 'default',
    });
  });

  it('tells a second socket the status of now', () => {
    const { clock, simulator } = start();
    logIn(simulator, clock, 'ada');
    simulator.world.call('ada', '1001');
    expect(logIn(simulator, clock, 'ada').last('PhoneStatusUpdate')).toEqual({ status: 'CALLING' });
  });
});

describe('a call between two agents', () => {
  it('tells both ends their own side', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    const bob = logIn(simulator, clock, 'bob');
    ada.send('dial', { destination: '1001' });
    clock.advance(0);
    const dialing = ada.last('PhoneEvent');
    expect(dialing).toMatchObject({
      eventType: 'EventDialing',
      DN: '1000',
      otherDN: '1001',
      otherDName: 'Bob Lambert',
      callDirection: 'Outgoing',
      username: 'bob',
    });
    expect(dialing?.uniqueId).toMatch(/^1700000000\.\d+$/);
    expect(dialing?.linkedId).toBe(dialing?.uniqueId);
    const ringing = bob.last('PhoneEvent');
    expect(ringing).toMatchObject({
      eventType: 'EventRinging',
      DN: '1001',
      otherDN: '1000',
      otherDName: 'Ada Ives',
      callDirection: 'Incoming',
      username: 'ada',
      linkedId: dialing?.uniqueId,
      userData: { XIVO_CONTEXT: 'default', XIVO_USERID: '1', XIVO_SRCNUM: '1000', XIVO_DSTNUM: '1001' },
    });
    expect(ringing?.uniqueId).not.toBe(dialing?.uniqueId);
    expect(ringing).not.toHaveProperty('queueName');
    bob.send('answer', {});
    clock.advance(0);
    ada.send('hangup', {});
    clock.advance(0);
    expect(ada.story()).toEqual(['EventDialing 1001', 'EventEstablished 1001', 'EventReleased 1001']);
    expect(bob.story()).toEqual(['EventRinging 1000', 'EventEstablished 1000', 'EventReleased 1000']);
    expect(ada.all('PhoneStatusUpdate').map(({ status }) => status)).toEqual(['AVAILABLE', 'CALLING', 'AVAILABLE']);
    expect(bob.all('PhoneStatusUpdate').map(({ status }) => status)).toEqual(['AVAILABLE', 'RINGING', 'CALLING', 'AVAILABLE']);
  });

  it('reaches a colleague by login, with variables, and gives them USR_ once', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    const bob = logIn(simulator, clock, 'bob');
    ada.send('dialByUsername', { username: 'bob', variables: { case: '7', USR_kind: 'gold' } });
    clock.advance(0);
    expect(bob.last('PhoneEvent')?.userData).toMatchObject({ USR_case: '7', USR_kind: 'gold' });
    expect(ada.last('PhoneEvent')?.userData).toMatchObject({ USR_case: '7' });
  });

  it('is heard on every socket of a user', () => {
    const { clock, simulator } = start();
    const desk = logIn(simulator, clock, 'bob');
    const home = logIn(simulator, clock, 'bob');
    simulator.world.call('ada', '1001');
    clock.advance(0);
    expect(home.story()).toEqual(['EventRinging 1000']);
    expect(desk.story()).toEqual(home.story());
  });

  it('closes the older socket when only the newest may live', () => {
    const { clock, simulator } = start({ sockets: 'newest' });
    const older = logIn(simulator, clock, 'bob');
    const newer = logIn(simulator, clock, 'bob');
    expect(older.closes).toEqual([1_000]);
    simulator.world.call('ada', '1001');
    clock.advance(0);
    expect(newer.story()).toEqual(['EventRinging 1000']);
    expect(older.story()).toEqual([]);
  });
});

describe('the snapshot', () => {
  it('answers only the socket that asked, with exactly what live events said last', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    const other = logIn(simulator, clock, 'ada');
    simulator.world.callQueue('sales');
    clock.advance(0);
    ada.send('answer', {});
    clock.advance(0);
    ada.send('attendedTransfer', { destination: '1001' });
    clock.advance(0);
    ada.send('getCurrentCallsPhoneEvents', {});
    clock.advance(0);
    const live = new Map(ada.all('PhoneEvent').map((event) => [event.uniqueId, event]));
    expect(ada.last('CurrentCallsPhoneEvents')?.events).toEqual([...live.values()]);
    expect(live.size).toBe(2);
    expect(other.all('CurrentCallsPhoneEvents')).toEqual([]);
  });

  it('is an empty list when there is no call', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.send('getCurrentCallsPhoneEvents', {});
    clock.advance(0);
    expect(ada.last('CurrentCallsPhoneEvents')).toEqual({ events: [] });
  });
});

describe('hints', () => {
  it('begin with the state of now and follow every change, on each socket that asked', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    const eve = logIn(simulator, clock, 'eve');
    const deaf = logIn(simulator, clock, 'eve');
    for (const client of [ada, eve]) client.send('subscribeToPhoneHints', { phoneNumbers: ['1001'] });
    clock.advance(0);
    simulator.world.call('clea', '1001');
    simulator.world.answer('bob');
    simulator.world.hold('bob');
    simulator.world.call('dan', '1001');
    simulator.world.hangUp('dan');
    simulator.world.hangUp('clea');
    simulator.world.plug('bob', false);
    clock.advance(0);
    const codes = [0, 8, 1, 16, 9, 16, 0, 4];
    expect(ada.all('PhoneHintStatusEvent')).toEqual(codes.map((status) => ({ number: '1001', status })));
    expect(eve.all('PhoneHintStatusEvent')).toEqual(ada.all('PhoneHintStatusEvent'));
    expect(deaf.all('PhoneHintStatusEvent')).toEqual([]);
  });

  it('add up over several asks and end with the unsubscription', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.send('subscribeToPhoneHints', { phoneNumbers: ['1001'] });
    ada.send('subscribeToPhoneHints', { phoneNumbers: ['1002', '9999'] });
    clock.advance(0);
    simulator.world.call('bob', '1002');
    clock.advance(0);
    expect(ada.all('PhoneHintStatusEvent')).toEqual([
      { number: '1001', status: 0 },
      { number: '1002', status: 0 },
      { number: '9999', status: -2 },
      { number: '1001', status: 1 },
      { number: '1002', status: 8 },
    ]);
    ada.send('unsubscribeFromAllPhoneHints', {});
    clock.advance(0);
    ada.forget();
    simulator.world.hangUp('bob');
    clock.advance(0);
    expect(ada.heard).toEqual([]);
  });
});

describe('commands of the phone', () => {
  it('start, complete and cancel an attended transfer', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    const run = (act: () => void) => {
      act();
      clock.advance(0);
    };
    simulator.world.call('1010', '1000');
    run(() => ada.send('answer', {}));
    run(() => ada.send('attendedTransfer', { destination: '1001' }));
    run(() => ada.send('cancelTransfer', {}));
    run(() => ada.send('attendedTransfer', { destination: '1001' }));
    simulator.world.answer('1001');
    run(() => ada.send('completeTransfer', {}));
    expect(ada.story()).toEqual([
      'EventRinging 1010',
      'EventEstablished 1010',
      'EventOnHold 1010',
      'EventDialing 1001',
      'EventReleased 1001',
      'EventDialing 1001',
      'EventEstablished 1001',
      'EventReleased 1010',
      'EventReleased 1001',
    ]);
  });

  it('attach data the next agent sees', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    const bob = logIn(simulator, clock, 'bob');
    simulator.world.call('0612345678', '1000');
    for (const send of [
      () => ada.send('answer', {}),
      () => ada.send('setData', { variables: { note: 'refund' } }),
      () => ada.send('directTransfer', { destination: '1001' }),
    ]) {
      send();
      clock.advance(0);
    }
    expect(bob.last('PhoneEvent')).toMatchObject({ eventType: 'EventRinging', otherDN: '0612345678', userData: { USR_note: 'refund' } });
  });

  it('hold and resume by leg, mix two calls, and hang up one of them', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.send('originate', { destination: '1010' });
    clock.advance(0);
    simulator.world.answer('1010');
    ada.send('attendedTransfer', { destination: '1011' });
    clock.advance(0);
    simulator.world.answer('1011');
    clock.advance(0);
    ada.forget();
    const [first] = simulator.world.callsOf('1000');
    const uniqueId = first?.uniqueId;
    ada.send('hold', { uniqueId });
    clock.advance(0);
    ada.send('conference', {});
    clock.advance(0);
    ada.send('hangup', { uniqueId });
    clock.advance(0);
    expect(ada.story()).toEqual(['EventOnHold 1011', 'EventEstablished 1010', 'EventEstablished 1011', 'EventReleased 1010']);
  });

  it('dial from the mobile, which rings first', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.send('dialFromMobile', { destination: '1010', variables: { why: 'callback' } });
    clock.advance(2_999);
    expect(ada.story()).toEqual([]);
    clock.advance(1);
    expect(ada.last('PhoneEvent')).toMatchObject({ eventType: 'EventDialing', DN: '1000', userData: { USR_why: 'callback' } });
  });
});

describe('the mailbox', () => {
  it('is told with all its counters at every change; the lamp is 0 or 1', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    simulator.world.leaveMessage('ada');
    simulator.world.leaveMessage('ada');
    simulator.world.hearMessages('ada');
    clock.advance(0);
    expect(ada.all('VoiceMailStatusUpdate')).toEqual([
      { voiceMailId: 51, newMessages: 0, waitingMessages: 0, oldMessages: 0 },
      { voiceMailId: 51, newMessages: 1, waitingMessages: 1, oldMessages: 0 },
      { voiceMailId: 51, newMessages: 2, waitingMessages: 1, oldMessages: 0 },
      { voiceMailId: 51, newMessages: 0, waitingMessages: 0, oldMessages: 2 },
    ]);
  });
});

describe('a conference room', () => {
  it('is told to those in it', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.send('dial', { destination: '4000' });
    clock.advance(0);
    simulator.world.call('1001', '4000');
    clock.advance(0);
    expect(ada.last('ConferenceEvent')).toMatchObject({ eventType: 'Join', conferenceName: 'Weekly' });
    expect(ada.last('ConferenceParticipantEvent')).toMatchObject({
      eventType: 'Join',
      phoneNumber: '1000',
      name: 'Bob Lambert',
      isMe: false,
    });
  });
});

describe('what makes no sense', () => {
  it('is met with silence', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.forget();
    ada.send('answer', {});
    ada.send('hold', { uniqueId: '1.1' });
    ada.send('hangup', {});
    ada.send('completeTransfer', {});
    ada.send('cancelTransfer', {});
    ada.send('directTransfer', { destination: '1001' });
    ada.send('attendedTransfer', { destination: '1001' });
    ada.send('conference', {});
    ada.send('setData', { variables: { a: 'b' } });
    ada.send('sendDtmf', { key: '1' });
    ada.send('toggleMicrophone', {});
    ada.send('dial', { destination: ' ' });
    ada.send('dialByUsername', { username: 'nobody' });
    ada.sendText('{"claz":"web","command":"makeCoffee"}');
    ada.sendText('{"claz":"web","command":"__proto__"}');
    ada.sendText('{"claz":"web","command":"dial"}');
    ada.sendText('not json');
    ada.sendText('[]');
    clock.advance(5_000);
    expect(ada.frames).toEqual([]);
  });

  it('answers a ping with an object that is no message', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.forget();
    ada.sendText('{"claz":"ping"}');
    clock.advance(0);
    expect(ada.frames).toHaveLength(1);
    expect(JSON.parse(ada.frames[0] ?? '')).not.toHaveProperty('msgType');
  });
});

describe('features', () => {
  it('are confirmed by a full record', () => {
    const { clock, simulator } = start();
    const ada = logIn(simulator, clock, 'ada');
    ada.send('dnd', { state: true });
    ada.send('naFwd', { destination: '1001', state: true });
    clock.advance(0);
    expect(ada.last('UserConfigUpdate')).toMatchObject({
      fullName: 'Ada Ives',
      dndEnabled: true,
      naFwdEnabled: true,
      naFwdDestination: '1001',
      uncFwdDestination: '',
    });
  });

  it('are confirmed one at a time by a partial record, which shows DND off although it is on', () => {
    const { clock, simulator } = start({ userConfig: 'partial' });
    const ada = logIn(simulator, clock, 'ada');
    ada.send('dnd', { state: true });
    clock.advance(0);
    expect(ada.last('UserConfigUpdate')).toMatchObject({ fullName: null, dndEnabled: true, naFwdDestination: null });
    ada.send('busyFwd', { destination: '1001', state: false });
    clock.advance(0);
    expect(ada.last('UserConfigUpdate')).toMatchObject({
      fullName: null,
      dndEnabled: false,
      busyFwdEnabled: false,
      busyFwdDestination: '1001',
      uncFwdDestination: null,
    });
  });
});
