import { describe, expect, it } from 'vitest';
import { ManualClock } from '../lib/manualClock.js';
import { createRequestBudget } from './requestBudget.js';

function spent(requests: number, everyMs = 0) {
  const clock = new ManualClock();
  const budget = createRequestBudget(clock);
  for (let made = 0; made < requests; made += 1) {
    budget.spend();
    clock.advance(everyMs);
  }
  return { clock, budget };
}

describe('createRequestBudget', () => {
  it.each([0, 5, 16])('has room for two after %i in a minute', (made) => {
    expect(spent(made).budget.waitFor(2)).toBe(0);
  });

  it.each([17, 18, 19])('has no room for two after %i in a minute', (made) => {
    expect(spent(made).budget.waitFor(2)).toBe(60_000);
  });

  it('has room for one where two are too many', () => {
    expect(spent(17).budget.waitFor(1)).toBe(0);
  });

  it('waits only until enough of the oldest are a minute old', () => {
    const { budget } = spent(18, 1_000);
    // The second oldest was made 17 s ago.
    expect(budget.waitFor(2)).toBe(43_000);
  });

  it('has room at the very moment it named', () => {
    const { clock, budget } = spent(18, 1_000);
    clock.advance(budget.waitFor(2));
    expect(budget.waitFor(2)).toBe(0);
  });

  it('never lets 20 requests into any minute, whoever hammers it', () => {
    const clock = new ManualClock();
    const budget = createRequestBudget(clock);
    const made: number[] = [];
    for (let tick = 0; tick < 3_000; tick += 1) {
      if (budget.waitFor(2) === 0)
        for (let request = 0; request < 2; request += 1) {
          budget.spend();
          made.push(clock.now());
        }
      clock.advance(100);
    }
    const inWorstMinute = Math.max(...made.map((start) => made.filter((at) => at >= start && at < start + 60_000).length));
    expect(inWorstMinute).toBeLessThan(20);
    expect(made.length).toBeGreaterThan(60);
  });
});
