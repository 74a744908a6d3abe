import { expect, test } from 'vitest';
import { sortByState, sortColleagues } from './sortColleagues.js';

const people = [
  { number: '10', name: 'Zoé' },
  { number: '9', name: 'Émile' },
  { number: '100', name: 'eva' },
];
const numbers = (list: readonly { readonly number: string }[]) => list.map(({ number }) => number);

test('names stand as their language orders them, accents and case apart', () => {
  expect(numbers(sortColleagues(people, 'name', 'fr'))).toEqual(['9', '100', '10']);
});

test('numbers stand by their value', () => {
  expect(numbers(sortColleagues(people, 'number', 'en'))).toEqual(['9', '10', '100']);
});

test('those who are free come first, who cannot be called at all last, each state as it stood', () => {
  const states = { 1: 'BUSY', 2: 'AVAILABLE', 3: 'UNEXISTING', 4: 'AVAILABLE', 6: 'INDISPONIBLE' } as const;
  const list = ['1', '2', '3', '4', '5', '6'].map((number) => ({ number, name: number }));
  const of = (number: string) => (number in states ? states[number as unknown as keyof typeof states] : undefined);
  expect(numbers(sortByState(list, of))).toEqual(['2', '4', '1', '5', '6', '3']);
});
