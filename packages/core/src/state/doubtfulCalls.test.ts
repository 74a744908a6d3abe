import { describe, expect, it } from 'vitest';
import { call, event, NOW, phone } from '../../test/worlds.js';
import { allowed } from '../calls/allowed.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';
import type { PhoneState } from './phoneState.js';
import { loseSight, reducePhoneEvent, reduceSnapshot, withoutSnapshot } from './reduceCalls.js';

function after(events: readonly PhoneEvent[], from: PhoneState): PhoneState {
  return events.reduce((state, next) => reducePhoneEvent(state, next, NOW), from);
}

describe('a snapshot with a word that we do not know', () => {
  const listed = [event('EventDreaming', '1.7', { otherDName: 'Jane' })];

  it('has a call all the same: nothing is dialled, and nothing is done to it', () => {
    const state = reduceSnapshot(phone({ verification: 'checking' }), listed, [], NOW);
    expect(state).toMatchObject({ calls: [{ id: '1.7', name: 'Jane' }], verification: 'unanswered' });
    for (const action of ['dial', 'hangup', 'hold', 'blind-transfer', 'set-data'] as const)
      expect(allowed(state, action)).toEqual({ ok: false, reason: 'unverified' });
  });

  it('leaves the other calls of the list certain', () => {
    const state = reduceSnapshot(phone({ verification: 'checking' }), [...listed, event('EventEstablished', '1.8')], [], NOW);
    expect(allowed(state, 'hold', '1.8')).toEqual({ ok: true });
    expect(allowed(state, 'hold', '1.7')).toEqual({ ok: false, reason: 'unverified' });
  });

  it.each([
    ['an event that we know', event('EventOnHold', '1.7')],
    ['its end', event('EventReleased', '1.7')],
  ])('is settled by %s', (_title, next) => {
    const state = reduceSnapshot(phone({ verification: 'checking' }), listed, [], NOW);
    expect(after([next], state).verification).toBe('verified');
  });

  it('leaves a call as it is that we know the state of', () => {
    const known = phone({ calls: [call('1.7', { state: 'held' })] });
    expect(reduceSnapshot(known, [event('EventDreaming', '1.7')], [], NOW)).toMatchObject({ calls: known.calls, verification: 'verified' });
  });
});

describe('a call that is heard of while the calls are in doubt', () => {
  const checking = phone({ verification: 'checking', calls: [call('1.1')] });

  it('is not in doubt itself, whatever came of the others', () => {
    const state = after([event('EventRinging', '1.2')], checking);
    expect(allowed(state, 'answer', '1.2')).toEqual({ ok: true });
    expect(allowed(state, 'hangup', '1.2')).toEqual({ ok: true });
    expect(allowed(state, 'hangup', '1.1')).toEqual({ ok: false, reason: 'unverified' });
    expect(allowed(state, 'dial')).toEqual({ ok: false, reason: 'unverified' });
    expect(allowed(withoutSnapshot(state), 'answer', '1.2')).toEqual({ ok: true });
  });

  it('may be one that we had', () => {
    expect(allowed(after([event('EventEstablished', '1.1')], checking), 'hold', '1.1')).toEqual({ ok: true });
  });

  it('is in doubt again when the link is lost again', () => {
    const state = loseSight(after([event('EventRinging', '1.2')], checking));
    expect(allowed(state, 'answer', '1.2')).toEqual({ ok: false, reason: 'unverified' });
  });

  it('takes the doubt with it when no other call is in doubt and the server never answers', () => {
    const state = withoutSnapshot(after([event('EventRinging', '1.2')], phone({ verification: 'checking' })));
    expect(state.verification).toBe('verified');
  });

  it('takes no transfer, tone or data: those name no call, and another may be up', () => {
    const state = after([event('EventEstablished', '1.2')], phone({ verification: 'checking' }));
    for (const action of ['blind-transfer', 'set-data', 'send-dtmf', 'consult'] as const)
      expect(allowed(state, action, '1.2')).toEqual({ ok: false, reason: 'unverified' });
  });
});

describe('a link that is lost', () => {
  it('ends the view of a room, since who has left it meanwhile is told to nobody', () => {
    const room = { number: '4000', name: 'Weekly', participants: [] };
    expect(loseSight(phone({ calls: [call('1.1', { conference: room })] })).calls[0]?.conference).toBeUndefined();
  });

  it('changes no call that is in no room', () => {
    const before = phone({ calls: [call('1.1')] });
    expect(loseSight(before).calls).toBe(before.calls);
  });
});
