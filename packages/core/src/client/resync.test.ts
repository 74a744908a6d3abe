import { describe, expect, it } from 'vitest';
import { event } from '../../test/worlds.js';
import { ManualClock } from '../lib/manualClock.js';
import { createResync } from './resync.js';

function setUp({ isMissingCalls = (): boolean => false } = {}) {
  const clock = new ManualClock();
  const log: string[] = [];
  /** What raced each answer that was taken. */
  const raced: string[][] = [];
  const resync = createResync({
    clock,
    ask: () => log.push('ask'),
    isMissingCalls,
    onAnswer: (_events, late) => raced.push(late.map((one) => one.eventType)),
    onMissing: () => log.push('missing'),
  });
  return { clock, log, raced, resync };
}

describe('createResync', () => {
  it('asks once, however often it is begun', () => {
    const { resync, log } = setUp();
    resync.begin();
    resync.begin();
    expect(log).toEqual(['ask']);
  });

  it('asks three times in all, then reports', () => {
    const { resync, log, clock } = setUp();
    resync.begin();
    clock.advance(60_000);
    expect(log).toEqual(['ask', 'ask', 'ask', 'missing']);
    expect(clock.pending).toBe(0);
  });

  it('gives the events that raced the answer, in order, also those between two asks', () => {
    const { resync, clock, raced } = setUp();
    resync.note(event('EventRinging', '1.0'));
    resync.begin();
    resync.note(event('EventRinging', '1.1'));
    clock.advance(5_000);
    resync.note(event('EventEstablished', '1.1'));
    resync.finish([]);
    expect(raced).toEqual([['EventRinging', 'EventEstablished']]);
  });

  it('gives a second answer, still owed after a late first one, what has happened since it was asked for: no ended call comes back', () => {
    const { resync, clock, raced } = setUp();
    resync.begin();
    clock.advance(5_000);
    resync.finish([]);
    resync.note(event('EventReleased', '1.1'));
    resync.finish([]);
    expect(raced).toEqual([[], ['EventReleased']]);
  });

  it('takes no answer that arrives twice: it is older than what happened since', () => {
    const { resync, raced } = setUp();
    resync.begin();
    resync.finish([]);
    resync.finish([]);
    expect(raced).toHaveLength(1);
  });

  it('gives up an answer that never comes, before the events kept for it fill the memory', () => {
    const { resync, clock, raced } = setUp();
    resync.begin();
    clock.advance(60_000);
    for (let count = 0; count < 5_000; count += 1) resync.note(event('EventRinging', `1.${count}`));
    resync.finish([]);
    expect(raced).toEqual([]);
  });

  it('asks no more once answered', () => {
    const { resync, log, clock } = setUp();
    resync.begin();
    resync.finish([]);
    clock.advance(60_000);
    expect(log).toEqual(['ask']);
  });

  it('forgets everything when it is cancelled, and can begin anew', () => {
    const { resync, log, clock, raced } = setUp();
    resync.begin();
    resync.note(event('EventRinging'));
    resync.cancel();
    expect(clock.pending).toBe(0);
    resync.begin();
    resync.finish([]);
    expect(raced).toEqual([[]]);
    expect(log).toEqual(['ask', 'ask']);
  });
});

describe('an answer without a call that we have', () => {
  it('waits half a second for the release that may be right behind it', () => {
    const { resync, clock, raced } = setUp({ isMissingCalls: () => true });
    resync.begin();
    resync.finish([]);
    clock.advance(499);
    resync.note(event('EventReleased', '1.1'));
    expect(raced).toEqual([]);
    clock.advance(1);
    expect(raced).toEqual([['EventReleased']]);
    expect(clock.pending).toBe(0);
  });

  it('is not asked for a second time meanwhile', () => {
    const { resync, log } = setUp({ isMissingCalls: () => true });
    resync.begin();
    resync.finish([]);
    resync.begin();
    expect(log).toEqual(['ask']);
  });

  it('gives way to a newer one, and is forgotten with the link', () => {
    const { resync, clock, raced } = setUp({ isMissingCalls: () => true });
    resync.begin();
    clock.advance(5_000);
    resync.finish([]);
    resync.finish([]);
    resync.cancel();
    clock.advance(60_000);
    expect(raced).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
