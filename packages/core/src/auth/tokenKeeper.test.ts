import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { PhoneError } from '../errors.js';
import { ManualClock } from '../lib/manualClock.js';
import type { Grant } from './authApi.js';
import { createTokenKeeper } from './tokenKeeper.js';

function setUp({ ttl, isFresh = true }: { ttl?: number; isFresh?: boolean } = {}) {
  const clock = new ManualClock();
  const checked: string[] = [];
  const told: string[] = [];
  const server: { answer: 'renews' | 'down' | 'expired'; ttl: number | undefined } = { answer: 'renews', ttl: undefined };
  const keeper = createTokenKeeper({
    clock,
    grant: { login: 'jblack', token: 'first', ttl },
    isFresh,
    check: (token): Promise<Grant> => {
      checked.push(token);
      if (server.answer === 'down') return Promise.reject(new PhoneError({ code: 'unreachable' }));
      if (server.answer === 'expired') return Promise.reject(new PhoneError({ code: 'token-expired' }));
      return Promise.resolve({ login: 'jblack', token: `renewed-${checked.length}`, ttl: server.ttl });
    },
    onToken: (token) => told.push(token),
  });
  const advance = async (ms: number) => {
    clock.advance(ms);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { clock, keeper, checked, told, server, advance };
}

describe('a token', () => {
  it('fresh from the log-in is used as it is', async () => {
    const { keeper, checked } = setUp();
    expect(await keeper.get(false)).toBe('first');
    expect(checked).toEqual([]);
  });

  it('from storage is checked first', async () => {
    const { keeper, checked, told } = setUp({ isFresh: false });
    expect(await keeper.get(false)).toBe('renewed-1');
    expect(checked).toEqual(['first']);
    expect(told).toEqual(['renewed-1']);
  });

  it('under suspicion is checked first', async () => {
    const { keeper } = setUp();
    expect(await keeper.get(true)).toBe('renewed-1');
  });

  it('is checked once when the link is lost while its renewal is under way, and everybody gets the new one', async () => {
    const { keeper, checked, told, clock } = setUp({ ttl: 100 });
    clock.advance(60_000);
    expect(checked).toEqual(['first']);
    const both = [keeper.get(true), keeper.get(true)];
    expect(await Promise.all(both)).toEqual(['renewed-1', 'renewed-1']);
    expect([checked, told]).toEqual([['first'], ['renewed-1']]);
  });

  it('is renewed again once the renewal under way has failed', async () => {
    const { keeper, server, checked, clock } = setUp({ ttl: 100 });
    server.answer = 'down';
    clock.advance(60_000);
    expect(await errorOf(keeper.get(true))).toEqual({ code: 'unreachable' });
    server.answer = 'renews';
    expect(await keeper.get(true)).toBe('renewed-2');
    expect(checked).toEqual(['first', 'first']);
  });

  it('is planned to be renewed once, however its renewals meet', async () => {
    const { keeper, checked, clock, advance } = setUp({ ttl: 100 });
    clock.advance(60_000);
    await keeper.get(true);
    await advance(60_000);
    expect(checked).toEqual(['first', 'renewed-1']);
    expect(clock.pending).toBe(1);
  });

  it('that is refused says so', async () => {
    const { keeper, server } = setUp();
    server.answer = 'expired';
    expect(await errorOf(keeper.get(true))).toEqual({ code: 'token-expired' });
  });

  it('checked twice hands on the newer one each time', async () => {
    const { keeper, checked } = setUp();
    await keeper.get(true);
    await keeper.get(true);
    expect(checked).toEqual(['first', 'renewed-1']);
  });
});

describe('renewal', () => {
  it('comes when 60 % of the token’s life is over', async () => {
    const { advance, checked } = setUp({ ttl: 1_000 });
    await advance(599_999);
    expect(checked).toEqual([]);
    await advance(1);
    expect(checked).toEqual(['first']);
  });

  it('comes every quarter of an hour when the server does not say how long a token lives', async () => {
    const { advance, checked } = setUp();
    await advance(15 * 60_000);
    await advance(15 * 60_000);
    expect(checked).toEqual(['first', 'renewed-1']);
  });

  it.each([1, 0.001, -5])('of a token that lives %d s comes every half minute and not more often', async (ttl) => {
    const { advance, checked } = setUp({ ttl });
    await advance(29_999);
    expect(checked).toEqual([]);
    await advance(1);
    expect(checked).toHaveLength(1);
  });

  it('keeps the life it knew when the answer names none', async () => {
    const { advance, checked } = setUp({ ttl: 1_000 });
    await advance(600_000);
    await advance(600_000);
    expect(checked).toHaveLength(2);
  });

  it('takes the answer’s own life', async () => {
    const { advance, checked, server } = setUp({ ttl: 1_000 });
    server.ttl = 100;
    await advance(600_000);
    await advance(60_000);
    expect(checked).toHaveLength(2);
  });

  it('that fails is tried again at its next turn, with the token that still is', async () => {
    const { advance, checked, server, keeper } = setUp({ ttl: 1_000 });
    server.answer = 'down';
    await advance(600_000);
    server.answer = 'renews';
    await advance(600_000);
    expect(checked).toEqual(['first', 'first']);
    expect(await keeper.get(false)).toBe('renewed-2');
  });

  it('tells the host of every new token', async () => {
    const { advance, told } = setUp({ ttl: 1_000 });
    await advance(600_000);
    expect(told).toEqual(['renewed-1']);
  });
});

describe('after the end', () => {
  it('no timer is left', () => {
    const { keeper, clock } = setUp();
    keeper.dispose();
    expect(clock.pending).toBe(0);
  });

  it('an answer that was on its way is told to nobody, and plans nothing', async () => {
    const { keeper, told, clock } = setUp();
    const token = keeper.get(true);
    keeper.dispose();
    await token;
    expect(told).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
