import { expect, it } from 'vitest';
import { customerData } from '../../test/customerData.js';
import { plainKey, readDialData } from './dialData.js';

it('leaves out what is blank', () => {
  expect(
    readDialData(
      new Map([
        ['a', ''],
        ['b', ' '],
        ['c', ' x '],
      ]),
      undefined,
    ),
  ).toEqual({ data: { c: ' x ' }, invalid: [] });
});

it.each([
  ['12,5', '12.5'],
  ['1 234,5', '1234.5'],
  ['-3', '-3'],
])('writes the number %j as %j', (typed, sent) => {
  expect(readDialData(new Map([['balance', typed]]), customerData)).toEqual({ data: { balance: sent }, invalid: [] });
});

it('names what does not fit its field', () => {
  expect(
    readDialData(
      new Map([
        ['balance', 'much'],
        ['callback', 'soon'],
        ['reason', 'x'],
      ]),
      customerData,
    ).invalid,
  ).toEqual(['balance', 'callback']);
});

it('sends a moment as a moment, wherever the page is', () => {
  const { data, invalid } = readDialData(new Map([['callback', '2026-03-01T10:00']]), customerData);
  expect(data['callback']).toBe(new Date('2026-03-01T10:00').toISOString());
  expect(invalid).toEqual([]);
});

it('takes a key that is a property of every object for a key', () => {
  const { data } = readDialData(new Map([['__proto__', 'x']]), customerData);
  expect(Object.entries(data)).toEqual([['__proto__', 'x']]);
});

it('shows keys without the prefix of the wire', () => {
  expect(['USR_a', 'a', 'XUSR_a'].map(plainKey)).toEqual(['a', 'a', 'XUSR_a']);
});
