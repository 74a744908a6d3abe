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

it.each([
  ['soren', '1006'],
  ['weiss', '1006'],
  ["o'brien", '1007'],
  ['obrien', '1007'],
  ['jean-pierre', '1008'],
  ['Jean\u2010Pierre Müller', '1008'],
  ['mull jean', '1008'],
])('calls for %j the colleague whom the list shows under it', (typed, number) => {
  const colleagues = [
    { name: 'Søren Weiß', number: '1006' },
    { name: 'Pat O’Brien', number: '1007' },
    { name: 'Jean\u2011Pierre Müller', number: '1008' },
  ];
  expect(numberOf(typed, colleagues)).toBe(number);
});

it('takes one person found twice for one', () => {
  expect(numberOf('clea', [...people, { name: 'Cléa Moreau', number: '1002' }])).toBe('1002');
});

it('does not take part of a colleague’s name for somebody whom the directory knows under another', () => {
  const martine = [{ name: 'Martine Petit', number: '1005' }];
  const duval = [{ name: 'Martin Duval', number: '1999' }];
  expect(numberOf('Martin', martine, duval)).toBe('Martin');
  expect(numberOf('martine', martine, duval)).toBe('1005');
  expect(numberOf('martin', martine, [{ name: 'Martine PETIT', number: '0612000006' }])).toBe('1005');
  // The same telephone, whatever it is called there.
  expect(numberOf('martin', martine, [{ name: 'Petit, Martine', number: '1005' }])).toBe('1005');
});

it('takes whoever is called exactly so before those whose name only begins so', () => {
  const colleagues = [{ name: 'Martin Duvalier', number: '1005' }];
  const directory = [
    { name: 'Martin Duval', number: '1999' },
    { name: 'Martin Duvallon', number: '1998' },
  ];
  expect(numberOf('martin duval', colleagues, directory)).toBe('1999');
  expect(numberOf('Cléa Moreau', people, [{ name: 'Cléa Moreau', number: '0612000003' }])).toBe('1002');
  expect(numberOf('Martin Duval', colleagues, [...directory, { name: 'Martin Duval', number: '1997' }])).toBe('Martin Duval');
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
