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

const office = [
  { number: '2001', name: 'Anna Martin' },
  { number: '1200', name: 'Martin Øster' },
  { number: '+33 6 12 00 00 01', name: 'Jean-Marc Großmann' },
  { number: '12', name: 'Zoé Amartin' },
  { number: '3000', name: 'فاطمة الزهراء' },
];

test.each([
  ['martin', ['1200', '2001', '12']],
  ['12', ['12', '1200', '+33 6 12 00 00 01']],
  ['m o', ['1200']],
  ['oster mart', ['1200']],
  ['marc', ['+33 6 12 00 00 01']],
  ['grossmann', ['+33 6 12 00 00 01']],
  ['+33612', ['+33 6 12 00 00 01']],
  ['06.12', []],
  ['الزهراء', ['3000']],
])('%j finds the best first: %j', (typed, numbers) => {
  expect(matchColleagues(office, typed).map((colleague) => colleague.number)).toEqual(numbers);
});
