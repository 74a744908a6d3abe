import { describe, expect, it } from 'vitest';
import { event } from '../../test/worlds.js';
import { ManualClock } from '../lib/manualClock.js';
import { createResync } from './resync.js';

function setUp() {
  const clock = new ManualClock();
  const log: string[] = [];
  const resync = createResync(
    clock,
    () => log.push('ask'),
    () => log.push('missing'),
  );
  return { clock, log, resync };
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
    const { resync, clock } = setUp();
    resync.note(event('EventRinging', '1.0'));
    resync.begin();
    resync.note(event('EventRinging', '1.1'));
    clock.advance(5_000);
    resync.note(event('EventEstablished', '1.1'));
    expect(resync.finish()?.map((one) => one.eventType)).toEqual(['EventRinging', 'EventEstablished']);
  });

  it('gives a second answer, still owed after a late first one, what has happened since it was asked for: no ended call comes back', () => {
    const { resync, clock } = setUp();
    resync.begin();
    clock.advance(5_000);
    resync.finish();
    resync.note(event('EventReleased', '1.1'));
    expect(resync.finish()?.map((one) => one.eventType)).toEqual(['EventReleased']);
  });

  it('gives nothing to an answer that arrives twice: it is older than what happened since', () => {
    const { resync } = setUp();
    resync.begin();
    resync.finish();
    expect(resync.finish()).toBeUndefined();
  });

  it('gives up an answer that never comes, before the events kept for it fill the memory', () => {
    const { resync, clock } = setUp();
    resync.begin();
    clock.advance(60_000);
    for (let count = 0; count < 5_000; count += 1) resync.note(event('EventRinging', `1.${count}`));
    expect(resync.finish()).toBeUndefined();
  });

  it('asks no more once answered', () => {
    const { resync, log, clock } = setUp();
    resync.begin();
    resync.finish();
    clock.advance(60_000);
    expect(log).toEqual(['ask']);
  });

  it('forgets everything when it is cancelled, and can begin anew', () => {
    const { resync, log, clock } = setUp();
    resync.begin();
    resync.note(event('EventRinging'));
    resync.cancel();
    expect(clock.pending).toBe(0);
    resync.begin();
    expect(resync.finish()).toEqual([]);
    expect(log).toEqual(['ask', 'ask']);
  });
});
