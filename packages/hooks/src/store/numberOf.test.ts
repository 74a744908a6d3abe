import { expect, it } from 'vitest';
import { numberOf } from './numberOf.js';

const people = [
  { name: 'Cléa Moreau', number: '1002' },
  { name: 'Dan Okafor', number: '1003' },
  { name: 'Daniela Rossi', number: '1004' },
];

it.each([
  ['clea', '1002'],
  [' CLÉA MOREAU ', '1002'],
  ['okafor', '1003'],
  // Two could be meant: then nobody is.
  ['dan', 'dan'],
  ['nobody', 'nobody'],
  ['06 12 34', '06 12 34'],
  ['', ''],
])('%j becomes %j', (typed, number) => {
  expect(numberOf(typed, people)).toBe(number);
});

it('takes one person found twice for one', () => {
  expect(numberOf('clea', [...people, { name: 'Cléa Moreau', number: '1002' }])).toBe('1002');
});

it('asks the directory only for whom no colleague is', () => {
  const directory = [
    { name: 'Cléa Moreau', number: '0612000003' },
    { name: 'Dan Brown', number: '0612000004' },
    { name: 'Zoé Petit', number: '0612000005' },
  ];
  expect(numberOf('clea', people, directory)).toBe('1002');
  expect(numberOf('dan', people, directory)).toBe('dan');
  expect(numberOf('zoe', people, directory)).toBe('0612000005');
});
