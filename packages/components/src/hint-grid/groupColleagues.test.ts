import { expect, test } from 'vitest';
import { groupColleagues, keyOf } from './groupColleagues.js';

test('somebody in two groups is in both, and nobody twice in one', () => {
  const bob = { number: '1', name: 'Bob', group: 'Sales' };
  const inSupport = { ...bob, group: 'Support' };
  const groups = groupColleagues([bob, inSupport, { ...bob, name: 'Bob again' }, { number: '2', name: 'Eve' }], 'Others');
  expect(groups).toEqual([
    { name: 'Sales', members: [bob] },
    { name: 'Support', members: [inSupport] },
    { name: 'Others', members: [{ number: '2', name: 'Eve' }] },
  ]);
  expect(keyOf(bob)).not.toBe(keyOf(inSupport));
});
