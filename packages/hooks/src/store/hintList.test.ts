import { expect, it, vi } from 'vitest';
import { createFakeBoard, createFrames } from '../../test/fakeBoard.js';
import { createHintList } from './hintList.js';
import { createHintStore } from './hintStore.js';

function world(known: Parameters<typeof createFakeBoard>[0]) {
  const board = createFakeBoard(known);
  const frames = createFrames();
  const store = createHintStore(board, frames.schedule);
  store.follow();
  return { board, frames, store };
}

it('leaves out numbers that are not known', () => {
  const { store } = world({ 1001: 'BUSY' });
  const list = createHintList(store, ['1001', '1002']);
  expect([...list.get()]).toEqual([['1001', { number: '1001', status: 'BUSY' }]]);
});

it('is the same Map until one of its numbers changes', () => {
  const { board, frames, store } = world({ 1001: 'AVAILABLE', 1002: 'AVAILABLE' });
  const list = createHintList(store, ['1001', '1002']);
  list.subscribe(vi.fn());
  store.subscribe('1003', vi.fn());
  const before = list.get();
  expect(list.get()).toBe(before);
  board.tell('1003', 'BUSY');
  frames.next();
  expect(list.get()).toBe(before);
  board.tell('1002', 'BUSY');
  frames.next();
  expect(list.get()).not.toBe(before);
  expect(before.get('1002')?.status).toBe('AVAILABLE');
  expect(list.get().get('1002')?.status).toBe('BUSY');
});

it('takes out a number that becomes unknown', () => {
  const { board, frames, store } = world({ 1001: 'AVAILABLE', 1002: 'BUSY' });
  const list = createHintList(store, ['1001', '1002']);
  list.subscribe(vi.fn());
  board.tell('1001', undefined);
  frames.next();
  expect([...list.get().keys()]).toEqual(['1002']);
});

it('makes one Map of a burst, however many of its numbers changed', () => {
  const numbers = Array.from({ length: 200 }, (_, index) => String(2000 + index));
  const { board, frames, store } = world({});
  const list = createHintList(store, numbers);
  const maps = new Set<unknown>();
  list.subscribe(() => maps.add(list.get()));
  for (const number of numbers) board.tell(number, 'BUSY');
  frames.next();
  expect(list.get().size).toBe(200);
  expect(maps.size).toBe(1);
});

it('wants each of its numbers while it is subscribed to', () => {
  const { board, store } = world({});
  const leave = createHintList(store, ['1001', '1002', '1001']).subscribe(vi.fn());
  expect(board.wanted).toEqual(['1001', '1002']);
  leave();
  expect(board.wanted).toEqual([]);
});

/** How often a board is asked while a list of so many numbers is subscribed to, changes, and is asked for after each call back. */
function lookUpsFor(count: number): { readonly lookUps: number; readonly calls: number } {
  const numbers = Array.from({ length: count }, (_, index) => String(10_000 + index));
  const { board, frames, store } = world({});
  let lookUps = 0;
  const counting = {
    ...store,
    get(number: string) {
      lookUps += 1;
      return store.get(number);
    },
  };
  const list = createHintList(counting, numbers);
  let calls = 0;
  list.get();
  const leave = list.subscribe(() => {
    calls += 1;
    list.get();
  });
  // As React does: after subscribing, at a render, and again.
  for (let asked = 0; asked < 10; asked += 1) list.get();
  for (const number of numbers) board.tell(number, 'BUSY');
  frames.next();
  for (const number of numbers) board.tell(number, 'AVAILABLE');
  frames.next();
  expect(list.get().size).toBe(count);
  leave();
  return { lookUps, calls };
}

it('costs ten times as much for ten times the numbers, and no more', () => {
  const [few, many] = [lookUpsFor(1_000), lookUpsFor(10_000)];
  expect([few.calls, many.calls]).toEqual([2, 2]);
  expect(many.lookUps).toBeLessThanOrEqual(10 * few.lookUps);
  expect(many.lookUps).toBeLessThan(10 * 10_000);
});

it('is right when two listen, one after the other, and when one of them leaves', () => {
  const { board, frames, store } = world({ 1001: 'AVAILABLE' });
  const list = createHintList(store, ['1001']);
  const told: string[] = [];
  const leaves = ['first', 'second'].map((who) => list.subscribe(() => told.push(`${who} ${list.get().get('1001')?.status}`)));
  board.tell('1001', 'BUSY');
  frames.next();
  leaves[0]?.();
  board.tell('1001', 'RINGING');
  frames.next();
  leaves[1]?.();
  board.tell('1001', 'ONHOLD');
  frames.next();
  expect(told).toEqual(['first BUSY', 'second BUSY', 'second RINGING']);
  expect(list.get().get('1001')?.status).toBe('ONHOLD');
});
