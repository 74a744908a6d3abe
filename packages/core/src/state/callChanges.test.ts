import { describe, expect, it } from 'vitest';
import { call, NOW, phone } from '../../test/worlds.js';
import { callChanges } from './callChanges.js';

describe('callChanges', () => {
  const first = call('1.1');
  const second = call('1.2');
  const before = phone({ calls: [first] });

  it('is nothing between equal states', () => {
    expect(callChanges(before, { ...before, phoneStatus: 'BUSY' })).toEqual([]);
  });

  it('tells of a call that started', () => {
    expect(callChanges(before, { ...before, calls: [first, second] })).toEqual([{ type: 'started', call: second }]);
  });

  const guessed = call('1.2', { startedAt: { at: NOW, exact: false } });
  const unsure = { ...before, verification: 'checking' } as const;

  it('tells of a call that was there when we began to look as one that was found', () => {
    expect(callChanges(unsure, { ...phone(), calls: [first, guessed] })).toEqual([{ type: 'found', call: guessed, known: false }]);
    expect(callChanges({ ...unsure, verification: 'unanswered' }, { ...unsure, calls: [first, guessed] })).toEqual([
      { type: 'found', call: guessed, known: false },
    ]);
  });

  it('tells of a call that rings while the calls are being checked as one that started', () => {
    expect(callChanges(unsure, { ...unsure, calls: [first, second] })).toEqual([{ type: 'started', call: second }]);
  });

  it('tells of a call whose first event was missed as one that started: the calls before it were known', () => {
    expect(callChanges(before, { ...before, calls: [first, guessed] })).toEqual([{ type: 'started', call: guessed }]);
  });

  it('tells of a call that comes back as one that was known, however it comes back', () => {
    const lost = { call: call('1.2', { state: 'released' }), reason: 'lost', at: NOW } as const;
    for (const verification of ['verified', 'checking', 'unanswered'] as const)
      for (const back of [second, guessed])
        expect(callChanges({ ...before, verification, ended: [lost] }, { ...before, calls: [first, back], ended: [lost] })).toEqual([
          { type: 'found', call: back, known: true },
        ]);
  });

  it('tells of a call that an earlier page has told of as one that was known', () => {
    expect(callChanges(unsure, { ...phone(), calls: [first, second] }, (id) => id === '1.2')).toEqual([
      { type: 'found', call: second, known: true },
    ]);
  });

  it('tells of a call that changed, with what it was', () => {
    const held = call('1.1', { state: 'held' });
    expect(callChanges(before, { ...before, calls: [held] })).toEqual([{ type: 'changed', call: held, previous: first }]);
  });

  it('tells of a call that ended, with the reason', () => {
    const ended = { call: call('1.1', { state: 'released' }), reason: 'completed', at: NOW } as const;
    expect(callChanges(before, { ...before, calls: [], ended: [ended] })).toEqual([
      { type: 'ended', call: ended.call, reason: 'completed' },
    ]);
  });

  it('does not tell again of an end that is remembered', () => {
    const ended = { call: call('1.0', { state: 'released' }), reason: 'completed', at: NOW } as const;
    expect(callChanges({ ...before, ended: [ended] }, { ...before, calls: [first, second], ended: [ended] })).toHaveLength(1);
  });

  it('tells of ends before starts', () => {
    const ended = { call: call('1.1', { state: 'released' }), reason: 'lost', at: NOW } as const;
    const changes = callChanges(before, { ...before, calls: [second], ended: [ended] });
    expect(changes.map((change) => change.type)).toEqual(['ended', 'started']);
  });

  it('is silent about calls that a sign-out takes away: they go on', () => {
    expect(callChanges(before, { ...before, calls: [] })).toEqual([]);
  });
});
