import { expect, test } from 'vitest';
import { findPeople } from './findPeople.js';

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
  expect(findPeople(colleagues, typed).map((colleague) => colleague.number)).toEqual(numbers);
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
  expect(findPeople(office, typed).map((colleague) => colleague.number)).toEqual(numbers);
});

const trunk = [
  { number: '1101', name: 'Pat O’Brien' },
  { number: '+33 6 12 34 56 78', name: 'Jean\u2011Pierre Weiß' },
  { number: '*98', name: 'Søren\u00a0Ågård' },
  { number: 'anonymous', name: 'Front desk' },
];

test.each([
  ...["o'brien", 'O’BRIEN', 'o\u02bcbrien', 'o´brien', 'obrien', 'o brien', 'brien', '\u202ao’bri\u202c'].map((typed) => [typed, '1101']),
  ...['１１０１', '١١٠١', '11/01', '11 01', '11-01', '\u200e1101', 'tel:1101', '१١0１'].map((typed) => [typed, '1101']),
  ...['jean-pierre', 'jean\u2010pierre', 'jean–pierre', 'jeanpierre', 'jean pierre', 'weiss', 'WEISS jean'].map((typed) => [
    typed,
    '+33 6 12 34 56 78',
  ]),
  ...['+33 (0)6 12', '0033612', '6.12.34'].map((typed) => [typed, '+33 6 12 34 56 78']),
  ...['06 12', '(0)6 12 34', '1101 / 1102'].map((typed) => [typed, '']),
  ...['soren agard', 'ågård søren', '*98'].map((typed) => [typed, '*98']),
  ['anonymous', ''],
  ['front', 'anonymous'],
])('%j finds the colleague with the number %j', (typed, number) => {
  expect(findPeople(trunk, typed).map((person) => person.number)).toEqual(number === '' ? [] : [number]);
});

test.each(['', ' ', '\u200b', '’', '()'])('%j leaves out no one', (typed) => {
  expect(findPeople(trunk, typed)).toBe(trunk);
});
