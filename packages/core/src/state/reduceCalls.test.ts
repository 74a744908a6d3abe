import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, event, NOW, phone } from '../../test/worlds.js';
import type { ClientCommandName } from '../protocol/clientCommands.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';
import type { Call, CallEndReason } from './call.js';
import { callChanges } from './callChanges.js';
import type { PhoneState } from './phoneState.js';
import { reducePhoneEvent, reduceSnapshot } from './reduceCalls.js';

function after(events: readonly PhoneEvent[], from: PhoneState = phone()): PhoneState {
  return events.reduce((state, next) => reducePhoneEvent(state, next, NOW), from);
}

function ids(state: PhoneState): string[] {
  return state.calls.map((one) => one.id);
}

function ends(state: PhoneState): [string, CallEndReason][] {
  return state.ended.map(({ call: { id }, reason }) => [id, reason]);
}

describe('phone events', () => {
  it('leave nothing of the state out', () => {
    expect(Object.keys(after([event('EventRinging', '1.1'), event('EventReleased', '1.1')]))).toEqual(Object.keys(phone()));
  });

  it('of two calls never mix', () => {
    const state = after([
      event('EventRinging', '1.1', { otherDName: 'Jane' }),
      event('EventDialing', '1.2', { otherDN: '2000', otherDName: 'Ada' }),
      event('EventEstablished', '1.1', { otherDN: '' }),
      event('EventOnHold', '1.1', { otherDN: '' }),
      event('EventEstablished', '1.2', { otherDN: '' }),
    ]);
    expect(state.calls.map(({ id, state: word, name }) => [id, word, name])).toEqual([
      ['1.1', 'held', 'Jane'],
      ['1.2', 'established', 'Ada'],
    ]);
  });

  it('of legs of one conversation stay two calls, and the end of one leaves the other', () => {
    const state = after([
      event('EventEstablished', '1.1', { linkedId: '1.0' }),
      event('EventEstablished', '1.2', { linkedId: '1.0' }),
      event('EventReleased', '1.2', { linkedId: '1.0' }),
    ]);
    expect(ids(state)).toEqual(['1.1']);
  });

  it('leave the calls they are not about as they are, the very same objects', () => {
    const before = after([event('EventEstablished', '1.1'), event('EventDialing', '1.2')]);
    const next = reducePhoneEvent(before, event('EventEstablished', '1.2'), NOW);
    expect(next.calls[0]).toBe(before.calls[0]);
  });

  it.each(['EventReleased', 'EventFailure'])('%s of a call never seen does nothing', (type) => {
    const before = after([event('EventEstablished', '1.1')]);
    expect(reducePhoneEvent(before, event(type, '9.9', { linkedId: '1.1' }), NOW)).toBe(before);
  });

  it('that come twice change nothing the second time', () => {
    const before = after([event('EventRinging')]);
    expect(reducePhoneEvent(before, event('EventRinging'), NOW + 1)).toBe(before);
  });

  it('that come after the end do not raise the call from the dead', () => {
    const before = after([event('EventRinging'), event('EventReleased')]);
    expect(after([event('EventRinging'), event('EventEstablished'), event('EventReleased')], before)).toBe(before);
  });

  it('end a call that failed, since no release is promised', () => {
    const state = after([event('EventDialing'), event('EventFailure')]);
    expect(ids(state)).toEqual([]);
    expect(state.ended).toMatchObject([{ call: { state: 'failed' }, reason: 'failed', at: NOW }]);
  });

  it('of the end keep what the call last was, with what the release adds', () => {
    const state = after([
      event('EventEstablished', '1.1', { otherDName: 'Jane', userData: new Map([['USR_a', '1']]) }),
      event('EventReleased', '1.1', { otherDN: '', userData: new Map([['USR_b', '2']]) }),
    ]);
    expect(state.ended[0]?.call).toMatchObject({
      state: 'released',
      name: 'Jane',
      userData: new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    });
  });

  it('of more calls than any line can have do not fill the memory', () => {
    const events = Array.from({ length: 600 }, (_, n) => event('EventRinging', `1.${n}`));
    expect(after(events).calls).toHaveLength(500);
  });

  it('remember only the last twenty ends', () => {
    const events = Array.from({ length: 25 }, (_, n) => [event('EventRinging', `1.${n}`), event('EventReleased', `1.${n}`)]).flat();
    expect(ends(after(events)).map(([id]) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `1.${n + 5}`));
  });
});

describe('why a call ended', () => {
  it.each<[Call['state'], ClientCommandName | undefined, CallEndReason]>([
    ['ringing', 'hangup', 'refused'],
    ['ringing', undefined, 'unanswered'],
    ['dialing', 'hangup', 'cancelled'],
    ['dialing', 'cancelTransfer', 'cancelled'],
    ['dialing', undefined, 'unanswered'],
    ['established', 'hangup', 'completed'],
    ['established', undefined, 'completed'],
    ['held', undefined, 'completed'],
    ['established', 'cancelTransfer', 'completed'],
    ['established', 'directTransfer', 'transferred'],
    ['held', 'completeTransfer', 'transferred'],
    ['established', 'hold', 'completed'],
  ])('%s, while %s is pending: %s', (state, command, reason) => {
    const pending = command ? [{ command, callIds: ['1.1'] }] : [];
    const next = after([event('EventReleased')], phone({ calls: [call('1.1', { state })], pending }));
    expect(ends(next)).toEqual([['1.1', reason]]);
  });

  it('is not worked out from a command on another call', () => {
    const pending = [{ command: 'hangup', callIds: ['1.2'] }] as const;
    const next = after([event('EventReleased')], phone({ calls: [call('1.1', { state: 'ringing' })], pending }));
    expect(ends(next)).toEqual([['1.1', 'unanswered']]);
  });
});

describe('a snapshot', () => {
  const known = phone({ verification: 'checking', calls: [call('1.1', { name: 'Jane' }), call('1.2')] });

  it('replaces the list and verifies it', () => {
    const state = reduceSnapshot(known, [event('EventOnHold', '1.3')], [], NOW);
    expect(ids(state)).toEqual(['1.3']);
    expect(state.verification).toBe('verified');
  });

  it('gives the calls it does not list as lost', () => {
    expect(ends(reduceSnapshot(known, [event('EventEstablished', '1.2')], [], NOW))).toEqual([['1.1', 'lost']]);
  });

  it('keeps what was known of a call it lists with less', () => {
    const state = reduceSnapshot(known, [event('EventOnHold', '1.1', { otherDN: '' })], [], NOW);
    expect(state.calls).toMatchObject([{ id: '1.1', name: 'Jane', state: 'held' }]);
  });

  it('that says what is known changes no call', () => {
    const state = reduceSnapshot(known, [event('EventEstablished', '1.1'), event('EventEstablished', '1.2')], [], NOW);
    expect(state.calls).toBe(known.calls);
    expect(callChanges(known, state)).toEqual([]);
  });

  it('is older than the events that raced it', () => {
    const raced = [event('EventRinging', '1.4'), event('EventEstablished', '1.4'), event('EventOnHold', '1.1')];
    const state = reduceSnapshot(after(raced, known), [event('EventEstablished', '1.1'), event('EventEstablished', '1.2')], raced, NOW);
    expect(state.calls.map(({ id, state: word }) => [id, word])).toEqual([
      ['1.1', 'held'],
      ['1.2', 'established'],
      ['1.4', 'established'],
    ]);
  });

  it('does not bring back a call that was released while it was asked for', () => {
    const live = reducePhoneEvent(known, event('EventReleased', '1.1'), NOW);
    const raced = [event('EventReleased', '1.1')];
    const state = reduceSnapshot(live, [event('EventEstablished', '1.1'), event('EventEstablished', '1.2')], raced, NOW);
    expect(ids(state)).toEqual(['1.2']);
    expect(ends(state)).toEqual([['1.1', 'completed']]);
  });

  it('does not list a release, nor a call twice', () => {
    const state = reduceSnapshot(
      phone(),
      [event('EventReleased', '1.5'), event('EventEstablished', '1.6'), event('EventOnHold', '1.6')],
      [],
      NOW,
    );
    expect(state.calls.map(({ id, state: word }) => [id, word])).toEqual([['1.6', 'held']]);
  });

  it('that is late moves no moment: a call on hold is on hold since it was', () => {
    const raced = [event('EventOnHold', '1.1'), event('EventRinging', '1.4')];
    const live = after(raced, known);
    const state = reduceSnapshot(
      live,
      [event('EventEstablished', '1.1', { otherDName: 'Jane Black' }), event('EventEstablished', '1.2')],
      raced,
      NOW + 9_000,
    );
    expect(state.calls.map(({ id, since }) => [id, since])).toEqual(live.calls.map(({ id, since }) => [id, since]));
    expect(state.calls[0]).toMatchObject({ state: 'held', name: 'Jane Black' });
  });

  it('that is late moves no moment of a call that was held, fetched and held again while it was awaited', () => {
    const raced = [event('EventOnHold', '1.1'), event('EventEstablished', '1.1'), event('EventOnHold', '1.1')];
    const live = after(raced, known);
    expect(reduceSnapshot(live, [event('EventEstablished', '1.1'), event('EventEstablished', '1.2')], raced, NOW + 9_000).calls).toEqual(
      live.calls,
    );
  });

  it('ends every lost call once, also more than are remembered', () => {
    const many = phone({ calls: Array.from({ length: 30 }, (_, n) => call(`1.${n}`)) });
    expect(callChanges(many, reduceSnapshot(many, [], [], NOW))).toHaveLength(30);
  });

  it('that lost a call by mistake lets a live event bring it back', () => {
    const lost = reduceSnapshot(known, [], [], NOW);
    expect(ids(after([event('EventEstablished', '1.1')], lost))).toEqual(['1.1']);
  });
});

describe('any sequence of events', () => {
  const types = ['EventDialing', 'EventRinging', 'EventEstablished', 'EventOnHold', 'EventReleased', 'EventFailure', 'EventDreaming'];
  const anyEvent = fc.record({
    type: fc.constantFrom(...types),
    id: fc.constantFrom('1.1', '1.2', '1.3', '1.4'),
    linkedId: fc.constantFrom('1.1', '1.0'),
  });

  it('ends each call at most once, starts it at most once, and keeps the calls unique', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (sequence) => {
        let state = phone();
        const started: string[] = [];
        const ended: string[] = [];
        for (const { type, id, linkedId } of sequence) {
          const next = reducePhoneEvent(state, event(type, id, { linkedId }), NOW);
          for (const change of callChanges(state, next)) {
            if (change.type === 'started') started.push(change.call.id);
            if (change.type === 'ended') ended.push(change.call.id);
          }
          state = next;
        }
        expect(new Set(started).size).toBe(started.length);
        expect(new Set(ended).size).toBe(ended.length);
        expect(new Set(ids(state)).size).toBe(state.calls.length);
        expect(new Set([...ended, ...ids(state)])).toEqual(new Set(started));
      }),
      { numRuns: 500 },
    );
  });

  it('followed by a snapshot leaves exactly the calls of the snapshot', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.array(anyEvent, { maxLength: 8 }), (sequence, listed) => {
        const state = after(sequence.map(({ type, id, linkedId }) => event(type, id, { linkedId })));
        const snapshot = listed.map(({ type, id }) => event(type, id));
        const meant = snapshot.filter((one) => one.eventType !== 'EventReleased' && one.eventType !== 'EventFailure');
        expect(new Set(ids(reduceSnapshot(state, snapshot, [], NOW)))).toEqual(new Set(meant.map((one) => one.uniqueId)));
      }),
      { numRuns: 300 },
    );
  });
});
