import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNextFrame } from './nextFrame.js';

describe('createNextFrame', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** The page's frames, turned by hand; a hidden page has none. */
  function fakeFrames() {
    const waiting: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => waiting.push(run));
    return { waiting, next: () => waiting.splice(0).map((run) => run()) };
  }

  it('runs with the next frame, once', () => {
    const frames = fakeFrames();
    const run = vi.fn();
    createNextFrame()(run);
    expect(run).not.toHaveBeenCalled();
    frames.next();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('runs in a hidden tab, where no frame ever comes, and does not pile up frames for when it is shown', () => {
    const frames = fakeFrames();
    const schedule = createNextFrame();
    const run = vi.fn();
    for (let time = 1; time <= 100; time += 1) {
      schedule(run);
      vi.advanceTimersByTime(250);
      expect(run).toHaveBeenCalledTimes(time);
    }
    expect(frames.waiting).toHaveLength(1);
    frames.next();
    expect(run).toHaveBeenCalledTimes(100);
  });

  it('runs where there are no frames at all', () => {
    vi.stubGlobal('requestAnimationFrame', undefined);
    const run = vi.fn();
    createNextFrame()(run);
    vi.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('can be taken back, and used again before the frame has come', () => {
    const frames = fakeFrames();
    const schedule = createNextFrame();
    const [first, second] = [vi.fn(), vi.fn()];
    schedule(first)();
    expect(vi.getTimerCount()).toBe(0);
    schedule(second);
    frames.next();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('takes one timer for a burst of frames, and none is late', () => {
    const frames = fakeFrames();
    const schedule = createNextFrame();
    const run = vi.fn();
    for (let time = 1; time <= 5; time += 1) {
      schedule(run);
      vi.advanceTimersByTime(16);
      frames.next();
      expect(vi.getTimerCount()).toBe(1);
    }
    expect(run).toHaveBeenCalledTimes(5);
    // The page is hidden now.
    schedule(run);
    vi.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(6);
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(6);
    expect(vi.getTimerCount()).toBe(0);
  });
});
