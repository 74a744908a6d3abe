import { describe, expect, it, vi } from 'vitest';
import { createFakeBoard, createFrames } from '../../test/fakeBoard.js';
import { logIn } from '../../test/logIn.js';
import { createHintStore } from './hintStore.js';

describe('hintStore', () => {
  it('tells a cell of its own number and of no other', () => {
    const board = createFakeBoard({ 1001: 'AVAILABLE', 1002: 'AVAILABLE' });
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const ofBob = vi.fn();
    const ofClea = vi.fn();
    store.subscribe('1001', ofBob);
    store.subscribe('1002', ofClea);
    board.tell('1001', 'BUSY');
    frames.next();
    expect(ofBob).toHaveBeenCalledTimes(1);
    expect(ofClea).not.toHaveBeenCalled();
    expect(store.get('1001')).toBe('BUSY');
    expect(store.get('1002')).toBe('AVAILABLE');
  });

  it('shows a burst with one frame, each cell once', () => {
    const board = createFakeBoard();
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const numbers = Array.from({ length: 200 }, (_, index) => String(2000 + index));
    const heard = vi.fn();
    for (const number of numbers) store.subscribe(number, heard);
    for (const number of numbers) board.tell(number, 'RINGING');
    for (const number of numbers) board.tell(number, 'BUSY');
    expect(frames.asked()).toBe(1);
    expect(heard).not.toHaveBeenCalled();
    frames.next();
    expect(heard).toHaveBeenCalledTimes(200);
    board.tell('2000', 'AVAILABLE');
    expect(frames.asked()).toBe(2);
  });

  it('keeps what a cell shows until the frame, so that a burst is never half shown', () => {
    const board = createFakeBoard({ 1001: 'AVAILABLE', 1002: 'AVAILABLE' });
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const seen: unknown[] = [];
    const look = () => seen.push([store.get('1001'), store.get('1002')]);
    store.subscribe('1001', look);
    store.subscribe('1002', look);
    board.tell('1001', 'BUSY');
    board.tell('1002', 'RINGING');
    expect(store.get('1001')).toBe('AVAILABLE');
    frames.next();
    expect(seen).toEqual([
      ['BUSY', 'RINGING'],
      ['BUSY', 'RINGING'],
    ]);
  });

  it('says nothing of a number that is again as it was by the time of the frame', () => {
    const board = createFakeBoard({ 1001: 'AVAILABLE' });
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const heard = vi.fn();
    store.subscribe('1001', heard);
    board.tell('1001', 'BUSY');
    board.tell('1001', 'AVAILABLE');
    frames.next();
    expect(heard).not.toHaveBeenCalled();
  });

  it('needs no frame for a number nobody looks at', () => {
    const board = createFakeBoard();
    const frames = createFrames();
    createHintStore(board, frames.schedule).follow();
    board.tell('1001', 'BUSY');
    expect(frames.asked()).toBe(0);
  });

  it('wants a number once for all who look at it, and lets go with the last of them', () => {
    const board = createFakeBoard();
    const store = createHintStore(board, createFrames().schedule);
    const same = vi.fn();
    const leave = [store.subscribe('1001', same), store.subscribe('1001', same), store.subscribe('1001', vi.fn())];
    expect(board.wanted).toEqual(['1001']);
    leave[0]?.();
    leave[0]?.();
    leave[2]?.();
    expect(board.wanted).toEqual(['1001']);
    leave[1]?.();
    expect(board.wanted).toEqual([]);
  });

  it('is not disturbed by somebody of before who leaves twice', () => {
    const board = createFakeBoard();
    const store = createHintStore(board, createFrames().schedule);
    const leaveOfBefore = store.subscribe('1001', vi.fn());
    leaveOfBefore();
    store.subscribe('1001', vi.fn());
    leaveOfBefore();
    expect(board.wanted).toEqual(['1001']);
  });

  it('lets a listener leave, itself or another, while it is told', () => {
    const board = createFakeBoard();
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const other = vi.fn();
    const leave: (() => void)[] = [];
    const leaveAll = () => {
      for (const one of leave) one();
    };
    leave.push(store.subscribe('1001', leaveAll));
    leave.push(store.subscribe('1002', other));
    board.tell('1001', 'BUSY');
    board.tell('1002', 'BUSY');
    frames.next();
    expect(board.wanted).toEqual([]);
    expect(other).not.toHaveBeenCalled();
  });

  it('knows what the board already knows', () => {
    const store = createHintStore(createFakeBoard({ 1001: 'BUSY' }), createFrames().schedule);
    expect(store.get('1001')).toBe('BUSY');
    expect(store.get('1002')).toBeUndefined();
  });

  it('shows what changed before it began to follow', () => {
    const board = createFakeBoard({ 1001: 'AVAILABLE' });
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    const heard = vi.fn();
    store.subscribe('1001', heard);
    board.tell('1001', 'BUSY');
    store.follow();
    frames.next();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.get('1001')).toBe('BUSY');
  });

  it('takes its frame back when it follows no more, and shows what it missed when it follows again', () => {
    const board = createFakeBoard();
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    const heard = vi.fn();
    store.subscribe('1001', heard);
    const leave = store.follow();
    board.tell('1001', 'BUSY');
    leave();
    expect(frames.waiting()).toBe(0);
    expect(board.listeners()).toBe(0);
    store.follow();
    frames.next();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.get('1001')).toBe('BUSY');
  });

  it('touches one cell among 5,000 for one event', () => {
    const board = createFakeBoard();
    const frames = createFrames();
    const reads = vi.spyOn(board, 'get');
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const heard = vi.fn();
    for (let number = 10_000; number < 15_000; number += 1) store.subscribe(String(number), () => heard(number));
    reads.mockClear();
    board.tell('12345', 'BUSY');
    frames.next();
    expect(heard.mock.calls).toEqual([[12_345]]);
    expect(reads.mock.calls).toEqual([['12345']]);
  });

  it('knows nothing any more once the link is lost, and all of it once it is back', async () => {
    const phone = await logIn();
    const frames = createFrames();
    const store = createHintStore(phone.client.hints, frames.schedule);
    store.follow();
    const heard = vi.fn();
    store.subscribe('1001', heard);
    await phone.flow();
    frames.next();
    expect(store.get('1001')).toBe('AVAILABLE');
    phone.simulator.faults.drop('ada');
    await phone.flow();
    frames.next();
    expect(store.get('1001')).toBeUndefined();
    await phone.flow(30_000);
    frames.next();
    expect(store.get('1001')).toBe('AVAILABLE');
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('tells whoever orders a list once a frame, after the cells, of numbers that no cell shows as well', () => {
    const board = createFakeBoard();
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const heard: string[] = [];
    store.subscribe('1001', () => heard.push('cell'));
    const leave = store.subscribeAll(() => heard.push('list'));
    for (const number of ['1001', '2001', '2002']) board.tell(number, 'BUSY');
    expect(frames.asked()).toBe(1);
    frames.next();
    expect(heard).toEqual(['cell', 'list']);
    leave();
    board.tell('2001', 'AVAILABLE');
    expect(frames.asked()).toBe(1);
  });

  it('has numbers asked for that nobody looks at, and keeps nothing of them', () => {
    const board = createFakeBoard();
    const frames = createFrames();
    const store = createHintStore(board, frames.schedule);
    store.follow();
    const release = store.want(['1001', '1002']);
    expect(board.wanted).toEqual(['1001', '1002']);
    board.tell('1001', 'BUSY');
    expect(frames.asked()).toBe(0);
    expect(store.get('1001')).toBe('BUSY');
    release();
    expect(board.wanted).toEqual([]);
  });
});
