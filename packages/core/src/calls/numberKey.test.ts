import { describe, expect, it } from 'vitest';
import { numberKey, sameNumber } from './numberKey.js';

describe('sameNumber', () => {
  it.each([
    ['1001', ' 1001 '],
    ['06 12 34 56 78', '0612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['+33612345678', '0033612345678'],
    ['١٠٠١', '1001'],
    ['tel:1001', '1001'],
    ['', ' '],
    ['anonymous', 'anonymous '],
  ])('takes %j and %j for one number', (one, other) => {
    expect(sameNumber(one, other)).toBe(true);
    expect(sameNumber(other, one)).toBe(true);
  });

  it.each([
    ['1001', '1002'],
    ['1001', '01001'],
    ['1001', '+1001'],
    ['0612345678', '+33612345678'],
    ['*21#', '21'],
    ['', '1001'],
    ['anonymous', 'unknown'],
  ])('takes %j and %j for two numbers', (one, other) => {
    expect(sameNumber(one, other)).toBe(false);
  });
});

describe('numberKey', () => {
  it('is the number as it is dialled, with 00 for a plus', () => {
    expect(numberKey('06.12.34.56.78')).toBe('0612345678');
    expect(numberKey('+33 6 12 34 56 78')).toBe('0033612345678');
  });
});
