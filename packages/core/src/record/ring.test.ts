import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRing } from './ring.js';

const ringOf = (items: number, weight: number) => createRing<string>({ items, weight, weigh: (item) => item.length });

describe('a ring', () => {
  it('keeps the newest items up to its count', () => {
    const ring = ringOf(3, 100);
    for (const item of ['a', 'b', 'c', 'd', 'e']) ring.push(item);
    expect(ring.list()).toEqual(['c', 'd', 'e']);
    expect(ring.forgotten()).toBe(2);
  });

  it('keeps the newest items up to its weight', () => {
    const ring = ringOf(100, 5);
    for (const item of ['aa', 'bb', 'cc']) ring.push(item);
    expect(ring.list()).toEqual(['bb', 'cc']);
  });

  it('holds nothing that alone is too heavy', () => {
    const ring = ringOf(10, 5);
    ring.push('much too heavy');
    expect(ring.list()).toEqual([]);
    expect(ring.newest()).toBeUndefined();
  });

  it('gives the same list until something changes', () => {
    const ring = ringOf(10, 100);
    ring.push('a');
    const list = ring.list();
    expect(ring.list()).toBe(list);
    ring.replaceNewest('b');
    expect(ring.list()).toEqual(['b']);
    expect(list).toEqual(['a']);
  });

  it('starts over when it is cleared', () => {
    const ring = ringOf(2, 100);
    for (const item of ['a', 'b', 'c']) ring.push(item);
    ring.clear();
    ring.push('d');
    expect(ring.list()).toEqual(['d']);
    expect(ring.forgotten()).toBe(0);
  });

  it('is the end of everything pushed, whatever its bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 6 })),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 30 }),
        (all, items, weight) => {
          const ring = ringOf(items, weight);
          for (const item of all) ring.push(item);
          const list = ring.list();
          const total = list.reduce((sum, item) => sum + item.length, 0);
          expect(list).toEqual(all.slice(all.length - list.length));
          expect(list.length).toBeLessThanOrEqual(items);
          expect(total).toBeLessThanOrEqual(weight);
          expect(ring.forgotten() + list.length).toBe(all.length);
        },
      ),
    );
  });
});
