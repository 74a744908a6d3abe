import { describe, expect, it } from 'vitest';
import { readUserData } from './read.js';
import { fromWireKey, MAX_USER_DATA_KEY_LENGTH, MAX_USER_DATA_KEYS, MAX_USER_DATA_VALUE_LENGTH, toWireKey } from './userData.js';

describe('keys of attached data', () => {
  it.each([
    ['customer', 'USR_customer'],
    ['USR_customer', 'USR_customer'],
    ['usr_customer', 'USR_usr_customer'],
    ['XIVO_SRCNUM', 'USR_XIVO_SRCNUM'],
    ['', 'USR_'],
  ])('%j goes out as %j', (key, wireKey) => {
    expect(toWireKey(key)).toBe(wireKey);
  });

  it.each([
    ['USR_customer', 'customer'],
    ['USR_USR_customer', 'USR_customer'],
    ['XIVO_SRCNUM', 'XIVO_SRCNUM'],
    ['SIPCALLID', 'SIPCALLID'],
    ['USR_', ''],
  ])('%j is shown as %j', (wireKey, key) => {
    expect(fromWireKey(wireKey)).toBe(key);
  });
});

describe('attached data from the wire', () => {
  it('keeps keys in their order and values as text', () => {
    const data = readUserData({ USR_b: 'with space', USR_a: '24', XIVO_DST_FIRSTNAME: 'Brucé', USR_empty: '' });
    expect([...data]).toEqual([
      ['USR_b', 'with space'],
      ['USR_a', '24'],
      ['XIVO_DST_FIRSTNAME', 'Brucé'],
      ['USR_empty', ''],
    ]);
  });

  it('writes numbers and flags as text, and drops what is neither', () => {
    expect([...readUserData({ number: 24, flag: true, nothing: null, list: [1], object: {} })]).toEqual([
      ['number', '24'],
      ['flag', 'true'],
    ]);
  });

  it('keeps a __proto__ key as data and changes no prototype', () => {
    const data = readUserData(JSON.parse('{"__proto__":"x","constructor":"y"}'));
    expect([...data]).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it.each([undefined, null, 'text', 7, ['USR_a']])('is empty for %j', (value) => {
    expect(readUserData(value).size).toBe(0);
  });

  it('keeps the first keys when there are too many', () => {
    const data = readUserData(Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`USR_${n}`, 'x'])));
    expect(data.size).toBe(MAX_USER_DATA_KEYS);
    expect(data.has(`USR_${MAX_USER_DATA_KEYS - 1}`)).toBe(true);
  });

  it('drops a key that is too long instead of cutting it', () => {
    const longest = 'k'.repeat(MAX_USER_DATA_KEY_LENGTH);
    expect([...readUserData({ [longest]: 'kept', [`${longest}k`]: 'dropped', '': 'dropped' }).keys()]).toEqual([longest]);
  });

  it('cuts a value that is too long', () => {
    expect(readUserData({ USR_a: 'x'.repeat(1_000_000) }).get('USR_a')).toHaveLength(MAX_USER_DATA_VALUE_LENGTH);
  });
});
