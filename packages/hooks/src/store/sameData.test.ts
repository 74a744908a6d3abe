import { expect, it } from 'vitest';
import { createSameData } from './sameData.js';

const made = (...entries: [string, string][]) => new Map(entries);

it('gives the Map it gave last while the entries are the same', () => {
  const same = createSameData();
  const first = same(made(['a', '1'], ['b', '2']));
  expect(same(made(['a', '1'], ['b', '2']))).toBe(first);
  expect(same(made(['a', '1'], ['b', '3']))).toEqual(made(['a', '1'], ['b', '3']));
  expect(same(made(['a', '1']))).toEqual(made(['a', '1']));
  expect([...(same(made(['b', '2'], ['a', '1'])) ?? [])]).toEqual([
    ['b', '2'],
    ['a', '1'],
  ]);
});

it('tells no data from empty data', () => {
  const same = createSameData();
  expect(same(undefined)).toBeUndefined();
  expect(same(made())).toEqual(made());
  expect(same(undefined)).toBeUndefined();
});
