import { readFileSync } from 'node:fs';
import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { type Client, logIn } from '../test/logIn.js';
import { createSimulator, type Simulator } from './createSimulator.js';
import { type Beliefs, beliefs, defaultBeliefs } from './world/beliefs.js';

const CUSTOMER = { number: '0612345678', name: 'Jane Martin' };

/** Ada, logged in on a server that is as told. */
function start(server: Partial<Beliefs>): { readonly clock: ManualClock; readonly simulator: Simulator; readonly ada: Client } {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, beliefs: server });
  const ada = logIn(simulator, clock, 'ada');
  ada.forget();
  return { clock, simulator, ada };
}

/** The phone events ada heard, as `Ringing out 1`: the event, its direction, and the running number of its id. */
function story({ all }: Client): readonly string[] {
  return all('PhoneEvent').map(({ eventType, callDirection, uniqueId }) =>
    [eventType.slice('Event'.length), { Incoming: 'in', Outgoing: 'out' }[callDirection ?? ''] ?? '-', uniqueId?.split('.')[1]].join(' '),
  );
}

describe('the list of beliefs', () => {
  it('begins each answer with the default', () => {
    expect(Object.fromEntries(Object.entries(beliefs).map(([name, [first]]) => [name, first]))).toEqual(defaultBeliefs);
  });

  it.each(Object.entries(beliefs))('%s is explained in INFERRED.md, with every answer', (name, answers) => {
    const row = readFileSync(new URL('../INFERRED.md', import.meta.url), 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\``));
    expect([...(row?.split('|')[2] ?? '').matchAll(/'([^']+)'/g)].map(([, answer]) => answer)).toEqual(answers);
  });
});

describe('a server that is otherwise than we think', () => {
  it('rings one’s own set before it dials, until it is picked up', () => {
    const { clock, simulator, ada } = start({ dialing: 'set-rings-first' });
    ada.send('dial', { destination: '1001' });
    clock.advance(1_000);
    expect(story(ada)).toEqual(['Ringing out 1']);
    expect(simulator.world.callsOf('bob')).toEqual([]);
    clock.advance(1_000);
    expect(story(ada)).toEqual(['Ringing out 1', 'Dialing out 1']);
    expect(simulator.world.statusOf('bob')).toBe('RINGING');
  });

  it('rings one’s own set for a consultation as well, and forgets it when it is called off', () => {
    const { clock, simulator, ada } = start({ dialing: 'set-rings-first' });
    simulator.world.call(CUSTOMER, '1000');
    simulator.world.answer('ada');
    ada.send('attendedTransfer', { destination: '1001' });
    clock.advance(0);
    expect(simulator.world.statusOf('ada')).toBe('BUSY_AND_RINGING');
    ada.send('cancelTransfer', {});
    clock.advance(10_000);
    expect(story(ada).slice(-2)).toEqual(['Ringing out 3', 'Released out 3']);
    expect(simulator.world.callsOf('ada')).toHaveLength(1);
  });

  it.each([
    ['later', ['Ringing - 2', 'Established in 2']],
    ['corrected', ['Ringing out 2', 'Established in 2']],
  ] as const)('says the direction of a call %s', (direction, told) => {
    const { clock, simulator, ada } = start({ direction });
    simulator.world.call(CUSTOMER, '1000');
    simulator.world.answer('ada');
    clock.advance(0);
    expect(story(ada)).toEqual(told);
  });

  it('puts a system’s name before its ids, and still knows the oldest', () => {
    const { clock, simulator, ada } = start({ ids: 'with-system-name' });
    simulator.world.call(CUSTOMER, '1000');
    simulator.world.answer('ada');
    simulator.world.startTransfer('ada', '1001');
    simulator.world.answer('bob');
    simulator.world.completeTransfer('ada');
    clock.advance(0);
    expect(ada.all('PhoneEvent')[0]?.uniqueId).toBe('Asterisk01-1700000000.2');
    expect(simulator.world.callsOf('bob')[0]?.linkedId).toBe('Asterisk01-1700000000.1');
  });

  it('gives a leg another id when it is answered', () => {
    const { clock, simulator, ada } = start({ legId: 'changes-when-answered' });
    simulator.world.call(CUSTOMER, '1000');
    simulator.world.answer('ada');
    simulator.world.hold('ada');
    simulator.world.hangUp('ada');
    clock.advance(0);
    const [rings, answered] = story(ada).map((told) => told.split(' ')[2]);
    expect(rings).not.toBe(answered);
    expect(story(ada)).toEqual([`Ringing in ${rings}`, ...['Established', 'OnHold', 'Released'].map((what) => `${what} in ${answered}`)]);
  });

  it('looks at no id of a command', () => {
    const { clock, simulator, ada } = start({ commandIds: 'ignored' });
    simulator.world.call(CUSTOMER, '1000');
    clock.advance(0);
    ada.send('answer', { uniqueId: 'another' });
    clock.advance(0);
    expect(simulator.world.callsOf('ada')).toMatchObject([{ eventType: 'EventEstablished' }]);
  });

  it('says Dialing when a call goes on', () => {
    const { clock, simulator, ada } = start({ resume: 'dialing-first' });
    simulator.world.call(CUSTOMER, '1000');
    simulator.world.answer('ada');
    simulator.world.hold('ada');
    simulator.world.hold('ada');
    clock.advance(0);
    expect(story(ada).slice(-3)).toEqual(['OnHold in 2', 'Dialing in 2', 'Established in 2']);
  });

  it.each([
    ['after-dialing', ['EventDialing 1', 'EventFailure 1', 'EventReleased 1']],
    ['without-dialing', ['EventFailure 1', 'EventReleased 1']],
    ['without-ids', ['EventDialing 1', 'EventFailure undefined', 'EventReleased 1']],
    ['other-word', ['EventDialing 1', 'EventCongestion 1', 'EventReleased 1']],
  ] as const)('fails %s', (failure, told) => {
    const { clock, ada } = start({ failure });
    ada.send('dial', { destination: '1999' });
    clock.advance(2_000);
    expect(ada.all('PhoneEvent').map(({ eventType, uniqueId }) => `${eventType} ${uniqueId?.split('.')[1]}`)).toEqual(told);
  });

  it('releases whoever transferred a call 8 s later, though the call has gone on', () => {
    const { clock, simulator, ada } = start({ blindTransfer: 'releases-late' });
    simulator.world.call(CUSTOMER, '1000');
    simulator.world.answer('ada');
    ada.send('directTransfer', { destination: '1001' });
    clock.advance(7_000);
    expect(simulator.world.statusOf('bob')).toBe('RINGING');
    expect(simulator.world.callsOf('ada')).toHaveLength(1);
    clock.advance(1_000);
    expect(story(ada).at(-1)).toBe('Released in 2');
  });

  it('never says that a call is over, on none of a user’s sockets, though the status tells', () => {
    const { clock, simulator, ada } = start({ released: 'never-told' });
    const second = logIn(simulator, clock, 'ada');
    simulator.world.call(CUSTOMER, '1000');
    simulator.world.hangUp('ada');
    clock.advance(0);
    expect([story(ada), story(second)]).toEqual([['Ringing in 2'], ['Ringing in 2']]);
    expect(ada.last('PhoneStatusUpdate')).toEqual({ status: 'AVAILABLE' });
  });

  it.each([
    ['grouped', '0612345678', '06 12 34 56 78'],
    ['grouped', '3002', '30 02'],
    ['international', '0612345678', '+33612345678'],
    ['international', '3002', '3002'],
  ] as const)('writes the forward to %s %s as %s, and follows it', (forwardNumber, given, written) => {
    const { clock, simulator, ada } = start({ forwardNumber });
    ada.send('uncFwd', { destination: given, state: true });
    clock.advance(0);
    expect(ada.last('UserConfigUpdate')).toMatchObject({ uncFwdEnabled: true, uncFwdDestination: written });
    simulator.world.call('bob', '1000');
    clock.advance(1_000);
    expect(simulator.world.callsOf('ada')).toEqual([]);
    expect(simulator.world.callsOf(written).length).toBe(given === '3002' ? 0 : 1);
  });

  it.each([
    ['ours', '1000'],
    ['theirs', '1001'],
  ] as const)('tells of a participant beside a number that is %s', (participantNumber, phoneNumber) => {
    const { clock, simulator, ada } = start({ participantNumber });
    simulator.world.call('ada', '4000');
    simulator.world.call('bob', '4000');
    clock.advance(0);
    expect(ada.last('ConferenceParticipantEvent')).toMatchObject({ phoneNumber, isMe: false });
  });

  it.each([
    ['silence', []],
    ['null', [null]],
    ['no-list', [{}]],
  ] as const)('answers a snapshot without calls by %s, and one with a call by its list', (emptySnapshot, answers) => {
    const { clock, simulator, ada } = start({ emptySnapshot });
    ada.send('getCurrentCallsPhoneEvents', {});
    clock.advance(0);
    expect(ada.all('CurrentCallsPhoneEvents')).toEqual(answers);
    simulator.world.call('bob', '1000');
    ada.send('getCurrentCallsPhoneEvents', {});
    clock.advance(0);
    expect(ada.last('CurrentCallsPhoneEvents')).toMatchObject({ events: [{ otherDN: '1001' }] });
  });

  it('answers no ping', () => {
    const { clock, ada } = start({ pings: 'silence' });
    ada.sendText('{"claz":"ping"}');
    clock.advance(0);
    expect(ada.frames).toEqual([]);
  });

  it('carries commands out 6 s late, and answers questions at once', () => {
    const { clock, simulator, ada } = start({ commands: 'late' });
    ada.send('dial', { destination: '1001' });
    ada.send('getConfig', { objectType: 'line' });
    clock.advance(5_999);
    expect(ada.heard.map(({ msgType }) => msgType)).toEqual(['LineConfig']);
    ada.close();
    clock.advance(1);
    expect(simulator.world.statusOf('bob')).toBe('RINGING');
  });

  it('refuses every other command in silence, and no question', () => {
    const { clock, simulator, ada } = start({ commands: 'every-other-refused' });
    for (const state of [true, false]) ada.send('dnd', { state });
    for (let asked = 0; asked < 2; asked += 1) ada.send('getConfig', { objectType: 'line' });
    clock.advance(0);
    expect(simulator.world.user('ada')?.features.dnd).toBe(true);
    expect(ada.all('LineConfig')).toHaveLength(2);
  });
});
