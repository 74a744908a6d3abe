import { describe, expect, it } from 'vitest';
import { decodeCurrentCalls, decodePhoneEvent } from './decodePhoneEvent.js';
import type { CallDirection } from './serverMessages.js';

describe('decodePhoneEvent', () => {
  it('reads every documented field', () => {
    const event = {
      eventType: 'EventRinging',
      DN: '1118',
      otherDN: '1058',
      otherDName: 'Jane Black',
      linkedId: '1447670380.34',
      uniqueId: '1447670382.37',
      queueName: 'blue',
      callDirection: 'Incoming',
      userData: { XIVO_USERID: '9', USR_DATA1: 'hello' },
      username: 'jblack',
    };
    expect(decodePhoneEvent(event)).toEqual({
      ...event,
      userData: new Map([
        ['XIVO_USERID', '9'],
        ['USR_DATA1', 'hello'],
      ]),
    });
  });

  it.each([
    ['absent', {}],
    [
      'null',
      { DN: null, otherDN: null, otherDName: null, linkedId: null, queueName: null, callDirection: null, userData: null, username: null },
    ],
    ['empty', { DN: '', otherDN: '', otherDName: '', linkedId: '', queueName: '', callDirection: '', userData: {}, username: '' }],
  ])('leaves out the optional fields that are %s', (_how, fields) => {
    expect(decodePhoneEvent({ ...fields, eventType: 'EventEstablished', uniqueId: '1.1' })).toEqual({
      eventType: 'EventEstablished',
      uniqueId: '1.1',
      linkedId: '1.1',
      DN: '',
      otherDN: '',
      userData: new Map(),
    });
  });

  it('takes numbers for texts', () => {
    const event = decodePhoneEvent({
      eventType: 'EventReleased',
      DN: 1118,
      otherDN: 1058,
      linkedId: 1447670380.34,
      uniqueId: 1447670382.37,
    });
    expect(event).toMatchObject({ DN: '1118', otherDN: '1058', linkedId: '1447670380.34', uniqueId: '1447670382.37' });
  });

  it.each(['EventFailure', 'EventOfTheFuture'])('passes the type %s through', (eventType) => {
    expect(decodePhoneEvent({ eventType, uniqueId: '1.1' }).eventType).toBe(eventType);
  });

  it.each<[eventType: string, sent: unknown, direction: CallDirection | undefined]>([
    ['EventRinging', 'Outgoing', 'Outgoing'],
    ['EventDialing', 'Incoming', 'Incoming'],
    ['EventRinging', undefined, undefined],
    ['EventDialing', undefined, undefined],
    ['EventEstablished', undefined, undefined],
    ['EventOnHold', undefined, undefined],
    ['EventReleased', undefined, undefined],
    ['EventEstablished', 'Sideways', undefined],
    ['EventRinging', 'incoming', undefined],
  ])('%s with the direction %s goes %s', (eventType, callDirection, direction) => {
    expect(decodePhoneEvent({ eventType, uniqueId: '1.1', callDirection }).callDirection).toBe(direction);
  });

  it('cuts a name of a million characters', () => {
    const event = decodePhoneEvent({ eventType: 'EventRinging', uniqueId: '1.1', otherDName: 'x'.repeat(1_000_000) });
    expect(event.otherDName).toHaveLength(512);
  });
});

describe('decodeCurrentCalls', () => {
  it('reads the calls in the order of the server', () => {
    const { events } = decodeCurrentCalls({
      events: [
        { eventType: 'EventOnHold', uniqueId: '2.1' },
        { eventType: 'EventEstablished', uniqueId: '1.1' },
      ],
    });
    expect(events.map((event) => event.uniqueId)).toEqual(['2.1', '1.1']);
  });

  it('leaves out the calls it cannot read and keeps the others', () => {
    const { events } = decodeCurrentCalls({ events: [null, {}, 'x', [], { eventType: 'EventOnHold', uniqueId: '1.1' }] });
    expect(events.map((event) => event.uniqueId)).toEqual(['1.1']);
  });

  it('keeps 500 calls of a line that claims more', () => {
    const events = Array.from({ length: 20_000 }, (_, n) => ({ eventType: 'EventEstablished', uniqueId: `1.${n}` }));
    expect(decodeCurrentCalls({ events }).events).toHaveLength(500);
  });
});
