import { expect, test } from 'vitest';
import { matchColleagues } from './matchColleagues.js';

const colleagues = [
  { number: '1001', name: 'Bob Martin' },
  { number: '1002', name: 'Cléa Dubois' },
];

test.each([
  ['', ['1001', '1002']],
  ['clea', ['1002']],
  ['  MART', ['1001']],
  ['1002', ['1002']],
  ['0612', []],
])('%j finds %j', (typed, numbers) => {
  expect(matchColleagues(colleagues, typed).map((colleague) => colleague.number)).toEqual(numbers);
});
