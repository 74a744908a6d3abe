import { describe, expect, it } from 'vitest';
import { createStandIns } from './standIns.js';

const hideAll = () => createStandIns({ numbers: false, userData: false }, (text) => text);

describe('stand-ins for numbers', () => {
  it('are the same for the same, in the order of appearance', () => {
    const { number } = hideAll();
    expect(['1000', '1001', '1000'].map(number)).toEqual(['9001', '9002', '9001']);
  });

  it.each([
    ['an extension', '1234', '9001'],
    ['a short extension', '12', '91'],
    ['a national number', '0612345678', '0900000001'],
    ['a national number as people write it', '06 12 34 56 78', '0900000001'],
    ['an international number', '+33612345678', '+99900000001'],
    ['an international number behind two zeros', '0033612345678', '0099900000001'],
    ['a SIP address', 'sip:jane@example.org', '0900000001'],
  ])('have the shape of %s', (_what, text, standIn) => {
    expect(hideAll().number(text)).toBe(standIn);
  });

  it('leave fixed codes and single digits', () => {
    const { number } = hideAll();
    expect(['*98', '#', '*21#', '0'].map(number)).toEqual(['*98', '#', '*21#', '0']);
  });

  it('hide a number inside a code', () => {
    expect(hideAll().number('*21*0612345678#')).not.toContain('0612345678');
  });

  it('are never one for two, also when a shape has run out of digits', () => {
    const { number } = hideAll();
    const short = Array.from({ length: 90 }, (_, index) => number(String(index + 10)));
    const long = Array.from({ length: 900 }, (_, index) => number(String(index + 100)));
    expect(new Set([...short, ...long]).size).toBe(990);
  });
});

describe('keys of attached data', () => {
  it.each(['USR_customer', 'USR_var1', 'XIVO_CONTEXT', 'address.line-2', 'crm2_id', '__proto__'])('%s is the name of a field', (key) => {
    expect(hideAll().dataKey(key)).toBe(key);
  });

  it.each([
    ['USR_0612345678', 'USR_key 1'],
    ['USR_Jane Black', 'USR_key 1'],
    ['jane@example.org', 'key 1'],
    [`USR_${'a'.repeat(50)}`, 'USR_key 1'],
  ])('%s may be data itself', (key, standIn) => {
    expect(hideAll().dataKey(key)).toBe(standIn);
  });
});

describe('ids', () => {
  it('stay when they tell of nobody', () => {
    expect(hideAll().id('1447670382.37')).toBe('1447670382.37');
  });

  it('that hold an address or a name are replaced, the same by the same', () => {
    const { id } = hideAll();
    expect(['1447670382.37@192.0.2.10', 'pbx-lyon-1447670382.37', '1447670382.37@192.0.2.10'].map(id)).toEqual([
      'call-1',
      'call-2',
      'call-1',
    ]);
  });
});
