import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmitter } from './emitter.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createEmitter', () => {
  it('tells every listener, in the order they came', () => {
    const emitter = createEmitter<number>();
    const heard: string[] = [];
    emitter.subscribe((event) => heard.push(`a${event}`));
    emitter.subscribe((event) => heard.push(`b${event}`));
    emitter.emit(1);
    emitter.emit(2);
    expect(heard).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it('gives each subscription of the same function its own way out, which works once', () => {
    const emitter = createEmitter<number>();
    const heard: number[] = [];
    const listener = (event: number) => heard.push(event);
    const leave = emitter.subscribe(listener);
    emitter.subscribe(listener);
    emitter.emit(1);
    leave();
    leave();
    emitter.emit(2);
    expect(heard).toEqual([1, 1, 2]);
    expect(emitter.size()).toBe(1);
  });

  it('does not tell a listener that an earlier one has just removed', () => {
    const emitter = createEmitter<number>();
    const heard: string[] = [];
    emitter.subscribe(() => {
      heard.push('first');
      leave();
    });
    const leave = emitter.subscribe(() => heard.push('removed'));
    emitter.subscribe(() => heard.push('last'));
    emitter.emit(1);
    expect(heard).toEqual(['first', 'last']);
  });

  it('tells the others when a listener removes itself', () => {
    const emitter = createEmitter<number>();
    const heard: string[] = [];
    const leave = emitter.subscribe(() => {
      heard.push('once');
      leave();
    });
    emitter.subscribe(() => heard.push('always'));
    emitter.emit(1);
    emitter.emit(2);
    expect(heard).toEqual(['once', 'always', 'always']);
  });

  it('tells a listener that joins during an event only of the next one', () => {
    const emitter = createEmitter<number>();
    const heard: number[] = [];
    const leave = emitter.subscribe(() => {
      leave();
      emitter.subscribe((event) => heard.push(event));
    });
    emitter.emit(1);
    emitter.emit(2);
    expect(heard).toEqual([2]);
  });

  it('tells the others when one throws, and lets its error surface as an uncaught one', () => {
    const surfacing: (() => void)[] = [];
    vi.stubGlobal('queueMicrotask', (run: () => void) => surfacing.push(run));
    const emitter = createEmitter<number>();
    const heard: number[] = [];
    emitter.subscribe(() => {
      throw new Error('broken listener');
    });
    emitter.subscribe((event) => heard.push(event));
    emitter.emit(1);
    expect(heard).toEqual([1]);
    expect(surfacing).toHaveLength(1);
    expect(surfacing[0]).toThrow('broken listener');
  });

  it('forgets everybody when cleared, also in the middle of an event', () => {
    const emitter = createEmitter<number>();
    const heard: string[] = [];
    emitter.subscribe(() => emitter.clear());
    emitter.subscribe(() => heard.push('too late'));
    emitter.emit(1);
    expect(heard).toEqual([]);
    expect(emitter.size()).toBe(0);
  });
});
