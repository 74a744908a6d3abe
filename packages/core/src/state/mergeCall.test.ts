import { describe, expect, it } from 'vitest';
import { call, event, NOW } from '../../test/worlds.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';
import type { Call } from './call.js';
import { mergeCall } from './mergeCall.js';

const LATER = NOW + 5_000;

function merged(known: Call | undefined, next: PhoneEvent, at = LATER, isLive = true): Call {
  const result = mergeCall(known, next, at, isLive);
  if (!result) throw new Error('no call');
  return result;
}

describe('a new call', () => {
  it('has everything the event says', () => {
    const next = event('EventRinging', '1447670382.37', {
      linkedId: '1447670380.34',
      DN: '1118',
      otherDN: '1058',
      otherDName: 'Jane Black',
      queueName: 'blue',
      callDirection: 'Incoming',
      username: 'jblack',
      userData: new Map([
        ['USR_customer', '4711'],
        ['XIVO_CONTEXT', 'default'],
      ]),
    });
    expect(merged(undefined, next, NOW)).toEqual({
      id: '1447670382.37',
      conversationId: '1447670380.34',
      state: 'ringing',
      direction: 'incoming',
      ownNumber: '1118',
      number: '1058',
      name: 'Jane Black',
      username: 'jblack',
      queue: 'blue',
      userData: new Map([['customer', '4711']]),
      systemData: new Map([['XIVO_CONTEXT', 'default']]),
      startedAt: { at: NOW, exact: true },
      since: { at: NOW, exact: true },
      answeredAt: undefined,
      conference: undefined,
    });
  });

  it.each([
    ['EventDialing', 'dialing'],
    ['EventRinging', 'ringing'],
    ['EventEstablished', 'established'],
    ['EventOnHold', 'held'],
  ])('that begins with %s is %s', (type, state) => {
    expect(merged(undefined, event(type)).state).toBe(state);
  });

  it.each(['EventReleased', 'EventFailure', 'EventDreaming', ''])('does not begin with %j', (type) => {
    expect(mergeCall(undefined, event(type), NOW, true)).toBeUndefined();
  });

  it('that is seen late began when its id says, which is marked as a guess', () => {
    const made = NOW / 1_000 - 90;
    const found = merged(undefined, event('EventEstablished', `${made}.7`), NOW);
    expect([found.startedAt, found.answeredAt]).toEqual([
      { at: NOW - 90_000, exact: false },
      { at: NOW - 90_000, exact: false },
    ]);
  });

  it('that is seen late began when its id says, also with a system name in front', () => {
    const id = `Asterisk01-${NOW / 1_000 - 90}.7`;
    expect(merged(undefined, event('EventEstablished', id), NOW).startedAt).toEqual({ at: NOW - 90_000, exact: false });
  });

  it.each(['1.1', `${NOW / 1_000 + 3_600}.1`, 'no-epoch', '-5.1', ''])('whose id %j is no moment of the last day begins now', (id) => {
    expect(merged(undefined, event('EventEstablished', id), NOW).startedAt).toEqual({ at: NOW, exact: false });
  });

  it.each([
    ['EventDialing', 'outgoing'],
    ['EventRinging', 'incoming'],
  ])('without a direction that begins with %s is %s, whatever its ids', (type, direction) => {
    expect(merged(undefined, event(type, '1.1', { linkedId: '1.1' })).direction).toBe(direction);
    expect(merged(undefined, event(type, '1.1', { linkedId: '1.0' })).direction).toBe(direction);
  });

  it.each<[PhoneEvent['callDirection'], string, string, Call['direction']]>([
    ['Outgoing', '1.1', '1.0', 'outgoing'],
    ['Incoming', '1.1', '1.1', 'incoming'],
    [undefined, '1.1', '1.1', 'outgoing'],
    [undefined, '1.1', '1.0', 'incoming'],
  ])('with direction %s, leg %s and conversation %s is %s', (callDirection, uniqueId, linkedId, direction) => {
    const next = { ...event('EventEstablished', uniqueId, { linkedId }), ...(callDirection && { callDirection }) };
    expect(merged(undefined, next).direction).toBe(direction);
  });
});

describe('a state', () => {
  it.each<[Call['state'], string, Call['state']]>([
    ['dialing', 'EventEstablished', 'established'],
    ['ringing', 'EventEstablished', 'established'],
    ['established', 'EventOnHold', 'held'],
    ['held', 'EventEstablished', 'established'],
    ['ringing', 'EventDialing', 'dialing'],
    ['established', 'EventRinging', 'established'],
    ['held', 'EventRinging', 'held'],
    ['established', 'EventDreaming', 'established'],
  ])('%s becomes, by %s, %s', (from, type, to) => {
    expect(merged(call('1.1', { state: from }), event(type)).state).toBe(to);
  });

  it.each<Call['state']>(['established', 'held'])('%s does not dial anew when a hold ends in a conference room', (from) => {
    expect(merged(call('1.1', { state: from }), event('EventDialing')).state).toBe('established');
  });

  it('keeps the moment it was entered', () => {
    const ringing = merged(undefined, event('EventRinging'), NOW);
    const answered = merged(ringing, event('EventEstablished'), NOW + 3_000);
    const held = merged(answered, event('EventOnHold'), NOW + 9_000);
    const resumed = merged(held, event('EventEstablished'), NOW + 20_000);
    expect(resumed).toMatchObject({
      startedAt: { at: NOW, exact: true },
      answeredAt: { at: NOW + 3_000, exact: true },
      since: { at: NOW + 20_000, exact: true },
    });
  });

  it('on hold has been answered, also when that was missed', () => {
    expect(merged(call('1.1', { state: 'ringing' }), event('EventOnHold')).answeredAt?.at).toBe(LATER);
  });
});

describe('later fields', () => {
  const known = call('1.1', { number: '1058', name: 'Jane Black', username: 'jblack', queue: 'blue', ownNumber: '1118' });

  it('that are empty keep the last good value', () => {
    const next = event('EventOnHold', '1.1', { DN: '', otherDN: '' });
    expect(merged(known, next)).toMatchObject({ number: '1058', name: 'Jane Black', username: 'jblack', queue: 'blue', ownNumber: '1118' });
  });

  it('of the same partner keep the name', () => {
    expect(merged(known, event('EventOnHold', '1.1', { otherDN: '1058' }))).toMatchObject({ name: 'Jane Black', username: 'jblack' });
  });

  it('of another partner, after a transfer, do not keep the former one’s name', () => {
    const next = event('EventEstablished', '1.1', { otherDN: '2000' });
    expect(merged(known, next)).toMatchObject({ number: '2000', name: '', username: undefined, queue: 'blue' });
  });

  it('of another partner bring their own', () => {
    const next = event('EventEstablished', '1.1', { otherDN: '2000', otherDName: 'Ada', username: 'ada' });
    expect(merged(known, next)).toMatchObject({ number: '2000', name: 'Ada', username: 'ada' });
  });

  it('with the number of a partner known only by name keep the name', () => {
    const nameless = call('1.1', { number: '', name: 'Jane Black' });
    expect(merged(nameless, event('EventEstablished', '1.1', { otherDN: '1058' }))).toMatchObject({ number: '1058', name: 'Jane Black' });
  });

  it('may move the call to another conversation', () => {
    expect(merged(known, event('EventEstablished', '1.1', { linkedId: '0.9' })).conversationId).toBe('0.9');
  });

  it.each(['EventRinging', 'EventDialing', 'EventEstablished', 'EventOnHold', 'EventDreaming'])(
    'turn the call round with %s when the server says which way it goes: that wins over every guess',
    (type) => {
      const guessed = call('1.1', { state: 'ringing', direction: 'incoming' });
      expect(merged(guessed, event(type, '1.1', { callDirection: 'Outgoing' })).direction).toBe('outgoing');
      const other = call('1.1', { direction: 'outgoing' });
      expect(merged(other, event(type, '1.1', { callDirection: 'Incoming' })).direction).toBe('incoming');
    },
  );

  it('turn a call round that rang on our own set before it dialled, also without a word from the server', () => {
    const rang = merged(undefined, event('EventRinging', '1.1'));
    expect(rang.direction).toBe('incoming');
    expect(merged(rang, event('EventDialing', '1.1')).direction).toBe('outgoing');
  });

  it.each(['EventRinging', 'EventDialing', 'EventEstablished'])('do not turn the call round with %s alone, once it is up', (type) => {
    const incoming = call('1.1', { direction: 'incoming' });
    expect(merged(incoming, event(type, '1.1')).direction).toBe('incoming');
  });
});

describe('the data of a call', () => {
  const keys = (name: string, from: number) => new Map(Array.from({ length: 200 }, (_, n) => [`${name}${from + n}`, 'v']));
  const size = ({ userData, systemData }: Call) => userData.size + systemData.size;

  it('stays at 200 keys, attached and the server’s own together, however many events bring new ones', () => {
    let one = merged(undefined, event('EventRinging', '1.1', { userData: keys('XIVO_', 0) }));
    for (let round = 1; round <= 100; round += 1) one = merged(one, event('EventRinging', '1.1', { userData: keys('USR_', round * 200) }));
    expect(size(one)).toBe(200);
  });

  it('takes new values under the keys it has, when it has as many as it may', () => {
    const full = merged(undefined, event('EventRinging', '1.1', { userData: keys('USR_', 0) }));
    const next = merged(
      full,
      event('EventEstablished', '1.1', {
        userData: new Map([
          ['USR_7', 'new'],
          ['USR_more', 'x'],
        ]),
      }),
    );
    expect([next.userData.get('7'), next.userData.has('more')]).toEqual(['new', false]);
  });
});

describe('user data', () => {
  const known = call('1.1', { userData: new Map([['customer', '4711']]), systemData: new Map([['XIVO_CONTEXT', 'default']]) });

  it('is added to and changed, never lost', () => {
    const next = event('EventEstablished', '1.1', {
      userData: new Map([
        ['USR_customer', '4712'],
        ['USR_ticket', '9'],
        ['SIPCALLID', 'x'],
      ]),
    });
    expect(merged(known, next).userData).toEqual(
      new Map([
        ['customer', '4712'],
        ['ticket', '9'],
      ]),
    );
    expect(merged(known, next).systemData).toEqual(
      new Map([
        ['XIVO_CONTEXT', 'default'],
        ['SIPCALLID', 'x'],
      ]),
    );
  });

  it('of one call is never another’s', () => {
    const first = merged(undefined, event('EventRinging', '1.1', { userData: new Map([['USR_a', '1']]) }));
    const second = merged(undefined, event('EventRinging', '1.2', { userData: new Map([['USR_b', '2']]) }));
    expect([[...first.userData.keys()], [...second.userData.keys()]]).toEqual([['a'], ['b']]);
  });

  it('that brings nothing new stays the same Map', () => {
    const next = event('EventOnHold', '1.1', { userData: new Map([['USR_customer', '4711']]) });
    expect(merged(known, next).userData).toBe(known.userData);
  });
});

it.each(['EventDialing', 'EventRinging', 'EventEstablished', 'EventOnHold', 'EventDreaming'])(
  'the same %s twice changes nothing',
  (type) => {
    const once = mergeCall(call('1.1', { state: 'dialing' }), event(type), NOW, true);
    expect(mergeCall(once, event(type), LATER, true)).toBe(once);
  },
);

describe('an event of the snapshot', () => {
  it('tells what is, and not when it came to be', () => {
    const known = call('1.1', { state: 'dialing' });
    expect(merged(known, event('EventEstablished', '1.1'), LATER, false)).toMatchObject({
      state: 'established',
      since: { at: LATER, exact: false },
      answeredAt: { at: LATER, exact: false },
    });
  });

  it('of a call that rings does not tell since when', () => {
    expect(merged(undefined, event('EventRinging', '1.1'), NOW, false)).toMatchObject({ since: { exact: false }, answeredAt: undefined });
  });
});
