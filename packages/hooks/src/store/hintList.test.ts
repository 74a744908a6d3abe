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
