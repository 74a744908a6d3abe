import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextFrame } from './nextFrame.js';

describe('nextFrame', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function fakeFrames() {
    const waiting = new Map<number, () => void>();
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      waiting.set(waiting.size + 1, run);
      return waiting.size;
    });
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame));
    return waiting;
  }

  it('runs with the next frame, once', () => {
    const frames = fakeFrames();
    const run = vi.fn();
    nextFrame(run);
    expect(run).not.toHaveBeenCalled();
    frames.get(1)?.();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('runs in a hidden tab, where no frame ever comes', () => {
    const frames = fakeFrames();
    const run = vi.fn();
    nextFrame(run);
    vi.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(1);
    expect(frames.size).toBe(0);
  });

  it('runs where there are no frames at all', () => {
    const run = vi.fn();
    nextFrame(run);
    vi.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('can be taken back', () => {
    const frames = fakeFrames();
    const run = vi.fn();
    nextFrame(run)();
    vi.advanceTimersByTime(1_000);
    expect(frames.size).toBe(0);
    expect(run).not.toHaveBeenCalled();
  });
});
