import { describe, expect, it } from 'vitest';
import { ManualClock } from './manualClock.js';
import { createMomentClock } from './momentClock.js';

describe('the clock of moments', () => {
  it('tells the time of day while nothing is measured from a moment', () => {
    const clock = new ManualClock(1_000);
    const moments = createMomentClock(clock, () => false);
    clock.correct(-400);
    clock.advance(50);
    expect(moments.now()).toBe(650);
  });

  it('goes on from where it stands while something is, however the time of day is set', () => {
    const clock = new ManualClock(1_000);
    const moments = createMomentClock(clock, () => true);
    expect(moments.now()).toBe(1_000);
    clock.correct(-400);
    clock.advance(50);
    clock.correct(9_000);
    expect(moments.now()).toBe(1_050);
  });

  it('tells the time of day again as soon as nothing is', () => {
    const clock = new ManualClock(1_000);
    let isHeld = true;
    const moments = createMomentClock(clock, () => isHeld);
    moments.now();
    clock.correct(5_000);
    isHeld = false;
    expect(moments.now()).toBe(6_000);
  });

  it('gives whole milliseconds, as a host that keeps them expects', () => {
    const clock = { ...new ManualClock(), now: () => 1_700_000_000_000, elapsed: () => 1234.5678, after: () => () => {} };
    expect(createMomentClock(clock, () => true).now()).toBe(1_700_000_000_000);
  });
});
