import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from './clock.js';

const DAY = 86_400_000;

// The one file that names setTimeout: its timers are turned by vitest, there is no door below it.
beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('systemClock', () => {
  it('tells the time of day', () => {
    vi.setSystemTime(1_700_000_000_000);
    expect(systemClock.now()).toBe(1_700_000_000_000);
  });

  it('measures distances by a clock that is not set with the time of day', () => {
    const before = systemClock.elapsed();
    vi.setSystemTime(1_000_000_000_000);
    vi.advanceTimersByTime(250);
    expect(systemClock.elapsed() - before).toBe(250);
  });

  it('runs once after the time asked for', () => {
    const run = vi.fn<() => void>();
    systemClock.after(5_000, run);
    vi.advanceTimersByTime(4_999);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('takes a timer back', () => {
    const run = vi.fn<() => void>();
    systemClock.after(5_000, run)();
    vi.advanceTimersByTime(10_000);
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits thirty days when asked to, though a browser timer of more than 24.8 days fires at once', () => {
    const run = vi.fn<() => void>();
    systemClock.after(30 * DAY, run);
    vi.advanceTimersByTime(30 * DAY - 1);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('takes a long timer back in its second stretch', () => {
    const run = vi.fn<() => void>();
    const cancel = systemClock.after(30 * DAY, run);
    vi.advanceTimersByTime(28 * DAY);
    cancel();
    vi.advanceTimersByTime(30 * DAY);
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
