import { describe, expect, it } from 'vitest';
import { ManualClock } from './manualClock.js';

describe('ManualClock', () => {
  it('stands still until it is told to move', () => {
    const clock = new ManualClock(1_000);
    clock.advance(250);
    expect(clock.now()).toBe(1_250);
  });

  it('runs a timer once, when it falls due and not before', () => {
    const clock = new ManualClock();
    const runs: string[] = [];
    clock.after(100, () => runs.push('ran'));
    clock.advance(99);
    expect(runs).toEqual([]);
    clock.advance(1);
    clock.advance(1_000);
    expect(runs).toEqual(['ran']);
  });

  it('runs timers in the order of their time, then in the order they were set', () => {
    const clock = new ManualClock();
    const runs: string[] = [];
    clock.after(200, () => runs.push('late'));
    clock.after(100, () => runs.push('first'));
    clock.after(100, () => runs.push('second'));
    clock.advance(200);
    expect(runs).toEqual(['first', 'second', 'late']);
  });

  it('shows each timer its own time', () => {
    const clock = new ManualClock(0);
    const times: number[] = [];
    clock.after(30, () => times.push(clock.now()));
    clock.after(10, () => times.push(clock.now()));
    clock.advance(100);
    expect(times).toEqual([10, 30]);
    expect(clock.now()).toBe(100);
  });

  it('runs the timers set on the way when they fall due in the same move', () => {
    const clock = new ManualClock(0);
    const times: number[] = [];
    const tick = () => {
      times.push(clock.now());
      clock.after(10, tick);
    };
    clock.after(10, tick);
    clock.advance(35);
    expect(times).toEqual([10, 20, 30]);
    expect(clock.pending).toBe(1);
  });

  it('forgets a timer that is taken back, also by another timer, also twice', () => {
    const clock = new ManualClock();
    const runs: string[] = [];
    const cancel = clock.after(20, () => runs.push('cancelled'));
    clock.after(10, cancel);
    clock.advance(100);
    cancel();
    expect(runs).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it.each([0, -5])('runs a timer of %i ms at the next move, not at once', (ms) => {
    const clock = new ManualClock();
    const runs: string[] = [];
    clock.after(ms, () => runs.push('ran'));
    expect(runs).toEqual([]);
    clock.advance(0);
    expect(runs).toEqual(['ran']);
  });

  it('never goes back in time when a timer moves it further than the move it runs in', () => {
    const clock = new ManualClock(0);
    clock.after(10, () => clock.advance(100));
    clock.advance(20);
    expect(clock.now()).toBe(110);
  });

  it('keeps the other timers when one throws', () => {
    const clock = new ManualClock();
    const runs: string[] = [];
    clock.after(10, () => {
      throw new Error('broken');
    });
    clock.after(20, () => runs.push('ran'));
    expect(() => clock.advance(20)).toThrow('broken');
    clock.advance(20);
    expect(runs).toEqual(['ran']);
  });
});

describe('a manual clock whose time of day is set', () => {
  it.each([-3_600_000, 3_600_000])('by %i ms lets no time pass: timers fall due when they would have', (ms) => {
    const clock = new ManualClock(0);
    const runs: number[] = [];
    clock.after(100, () => runs.push(clock.elapsed()));
    clock.correct(ms);
    expect(clock.now()).toBe(ms);
    clock.advance(99);
    expect(runs).toEqual([]);
    clock.advance(1);
    expect(runs).toEqual([100]);
    expect(clock.now()).toBe(ms + 100);
  });
});

describe('time that flows', () => {
  it('brings about what is due now, however many promises are on the way', async () => {
    const clock = new ManualClock();
    const after = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve));
    let isDone = false;
    const chain = async () => {
      for (let step = 0; step < 5; step += 1) {
        await after(0);
        await Promise.resolve();
        await Promise.resolve();
      }
      isDone = true;
    };
    void chain();
    await clock.flow();
    expect(isDone).toBe(true);
  });

  it('lets promises take their turns between two timers, each at its own time', async () => {
    const clock = new ManualClock(0);
    const times: number[] = [];
    const after = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve));
    const every = async () => {
      for (;;) {
        await after(30);
        times.push(clock.now());
      }
    };
    void every();
    await clock.flow(100);
    expect(times).toEqual([30, 60, 90]);
    expect(clock.now()).toBe(100);
  });
});
