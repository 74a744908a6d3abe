import { describe, expect, it } from 'vitest';
import { ManualClock } from '../lib/manualClock.js';
import { createHintBoard } from './hintBoard.js';

function setUp() {
  const clock = new ManualClock();
  const frames: (readonly string[] | 'unsubscribe')[] = [];
  const told: string[] = [];
  const link = { isUp: true };
  const board = createHintBoard(clock, (frame) => {
    if (!link.isUp) return false;
    const { phoneNumbers }: { phoneNumbers?: readonly string[] } = JSON.parse(frame);
    frames.push(phoneNumbers ?? 'unsubscribe');
    return true;
  });
  board.subscribe((number, status) => told.push(`${number} ${status}`));
  board.online();
  return { clock, frames, told, link, board };
}

const tick = () => Promise.resolve();

describe('wanting numbers', () => {
  it('within one tick asks for them in one frame, each once', async () => {
    const { board, frames } = setUp();
    board.want(['1001', '1002']);
    board.want(['1002', '1003', '1003']);
    expect(frames).toEqual([]);
    await tick();
    expect(frames).toEqual([['1001', '1002', '1003']]);
  });

  it('later asks only for what is new', async () => {
    const { board, frames } = setUp();
    board.want(['1001']);
    await tick();
    board.want(['1001', '1002']);
    await tick();
    expect(frames).toEqual([['1001'], ['1002']]);
  });

  it('in a large list travels in chunks', async () => {
    const { board, frames } = setUp();
    board.want(Array.from({ length: 1_001 }, (_, n) => String(n)));
    await tick();
    expect(frames.map((frame) => frame.length)).toEqual([500, 500, 1]);
  });

  it('and letting go in one tick, as StrictMode does, asks once in the end', async () => {
    const { board, frames, clock } = setUp();
    board.want(['1001'])();
    board.want(['1001']);
    await tick();
    clock.advance(10_000);
    expect(frames).toEqual([['1001']]);
  });

  it('while offline waits for the session', async () => {
    const { board, frames, link } = setUp();
    board.offline();
    link.isUp = false;
    board.want(['1001']);
    await tick();
    expect(frames).toEqual([]);
    link.isUp = true;
    board.online();
    expect(frames).toEqual([['1001']]);
  });
});

describe('wanting thousands of numbers one by one', () => {
  it('asks for them together, in chunks, and for none of them again', async () => {
    const { board, frames } = setUp();
    for (let number = 0; number < 1_200; number += 1) board.want([String(number)]);
    await tick();
    expect(frames.map((frame) => frame.length)).toEqual([500, 500, 200]);
    board.want(['7']);
    board.want(['1200']);
    await tick();
    expect(frames.at(-1)).toEqual(['1200']);
    expect(frames).toHaveLength(4);
  });

  it('asks for nothing that was let go of before it was asked for', async () => {
    const { board, frames } = setUp();
    const letGo = board.want(['1001']);
    board.want(['1002']);
    letGo();
    await tick();
    expect(frames).toEqual([['1002']]);
  });
});

describe('letting go', () => {
  it('of a number that somebody else wants keeps it', async () => {
    const { board, frames, clock } = setUp();
    const letGo = board.want(['1001']);
    board.want(['1001']);
    await tick();
    letGo();
    letGo();
    clock.advance(10_000);
    expect(frames).toEqual([['1001']]);
  });

  it('really lets go on the wire: of everything, then asks for the rest', async () => {
    const { board, frames, clock, told } = setUp();
    const letGo = board.want(['1001']);
    board.want(['1002']);
    await tick();
    board.receive({ number: '1001', code: 0, status: 'AVAILABLE' });
    letGo();
    clock.advance(2_000);
    expect(frames).toEqual([['1001', '1002'], 'unsubscribe', ['1002']]);
    expect(board.get('1001')).toBeUndefined();
    expect(told).toEqual(['1001 AVAILABLE', '1001 undefined']);
  });

  it('waits until a list that is scrolled has come to rest', async () => {
    const { board, frames, clock } = setUp();
    for (let row = 0; row < 10; row += 1) {
      const letGo = board.want([String(row)]);
      await tick();
      letGo();
      clock.advance(500);
    }
    expect(frames).not.toContain('unsubscribe');
    clock.advance(2_000);
    expect(frames.filter((frame) => frame === 'unsubscribe')).toHaveLength(1);
  });

  it('and wanting again meanwhile sends nothing', async () => {
    const { board, frames, clock } = setUp();
    board.want(['1001'])();
    await tick();
    const letGo = board.want(['1002']);
    await tick();
    letGo();
    board.want(['1002']);
    clock.advance(10_000);
    expect(frames).toEqual([['1002']]);
  });

  it('of everything happens at once, whoever wants it, and old claims are void', async () => {
    const { board, frames, clock } = setUp();
    const letGo = board.want(['1001']);
    await tick();
    board.releaseAll();
    expect(frames).toEqual([['1001'], 'unsubscribe']);
    board.want(['1001']);
    await tick();
    letGo();
    clock.advance(10_000);
    expect(frames).toEqual([['1001'], 'unsubscribe', ['1001']]);
  });

  it('of nothing sends nothing', () => {
    const { board, frames } = setUp();
    board.releaseAll();
    expect(frames).toEqual([]);
  });

  it('after the session leaves no timer', async () => {
    const { board, clock } = setUp();
    const letGo = board.want(['1001']);
    const letGoToo = board.want(['1002']);
    await tick();
    letGo();
    board.offline();
    letGoToo();
    board.dispose();
    expect(clock.pending).toBe(0);
  });
});

describe('a new session', () => {
  it('asks again for all that is wanted', async () => {
    const { board, frames } = setUp();
    board.want(['1001']);
    await tick();
    board.offline();
    board.online();
    expect(frames).toEqual([['1001'], ['1001']]);
  });

  it('knows nothing of before: unknown is not available', () => {
    const { board, told } = setUp();
    board.receive({ number: '1001', code: 0, status: 'AVAILABLE' });
    board.offline();
    expect(board.get('1001')).toBeUndefined();
    expect(told).toEqual(['1001 AVAILABLE', '1001 undefined']);
  });
});

describe('a hint', () => {
  it('that says what is known tells nobody', () => {
    const { board, told } = setUp();
    board.receive({ number: '1001', code: 0, status: 'AVAILABLE' });
    board.receive({ number: '1001', code: 0, status: 'AVAILABLE' });
    board.receive({ number: '1001', code: 8, status: 'RINGING' });
    expect(told).toEqual(['1001 AVAILABLE', '1001 RINGING']);
  });

  it('of a number nobody asked for is known as well', () => {
    const { board } = setUp();
    board.receive({ number: '9', code: -2, status: 'UNEXISTING' });
    expect(board.get('9')).toBe('UNEXISTING');
  });

  it('beyond the fifty-thousandth number is not remembered', () => {
    const { board } = setUp();
    for (let number = 0; number <= 50_000; number += 1) board.receive({ number: String(number), code: 0, status: 'AVAILABLE' });
    expect([board.get('49999'), board.get('50000')]).toEqual(['AVAILABLE', undefined]);
  });
});
