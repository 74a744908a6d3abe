import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPhoneError, type UserDataProblem } from '../errors.js';
import { defineUserData } from './defineUserData.js';
import { readUserData } from './readUserData.js';
import type { UserDataSchema, UserDataValues } from './UserDataSchema.js';
import { writeUserData } from './writeUserData.js';

const schema = defineUserData({
  customer: { label: 'Customer', kind: 'text' },
  USR_balance: { label: 'Balance', kind: 'number' },
  since: { label: 'Since', kind: 'date' },
  last: { label: 'Last', kind: 'datetime' },
  vip: { label: 'VIP', kind: 'flag' },
  status: { label: 'Status', kind: 'choice', options: ['gold', { value: 's', label: 'Silver' }] },
  callback: { label: 'Call back', kind: 'phone' },
});

/** As from a host without types. */
function problemOf(values: Readonly<Record<string, unknown>>): unknown {
  const untyped: { readonly write: (values: never) => unknown } = schema;
  try {
    untyped.write(values as never);
  } catch (error) {
    return isPhoneError(error) ? error.context : error;
  }
  return undefined;
}

describe('writeUserData', () => {
  it('writes each kind as text, under keys without USR_', () => {
    const written = writeUserData(schema, {
      customer: ' 47/11 ',
      USR_balance: -12.5,
      since: '2026-03-01',
      last: Date.UTC(2026, 2, 1, 9, 30),
      vip: false,
      status: 's',
      callback: '+33 6 12 34 56 78',
    });
    expect(written).toEqual({
      customer: ' 47/11 ',
      balance: '-12.5',
      since: '2026-03-01',
      last: '2026-03-01T09:30:00.000Z',
      vip: 'false',
      status: 's',
      callback: '+33 6 12 34 56 78',
    });
  });

  it('leaves out what is undefined, and writes the empty text', () => {
    expect(writeUserData(schema, { customer: '', vip: undefined })).toEqual({ customer: '' });
    expect(writeUserData(schema, {})).toEqual({});
  });

  it.each<[problem: UserDataProblem, key: string, value: unknown]>([
    ['unknown-key', 'other', 'x'],
    ['unknown-key', 'constructor', 'x'],
    ['wrong-kind', 'customer', 4711],
    ['wrong-kind', 'customer', null],
    ['too-long', 'customer', 'x'.repeat(4_097)],
    ['wrong-kind', 'USR_balance', '12.5'],
    ['wrong-kind', 'USR_balance', Number.NaN],
    ['wrong-kind', 'USR_balance', Number.POSITIVE_INFINITY],
    ['wrong-kind', 'since', '2026-02-30'],
    ['wrong-kind', 'since', new Date(0)],
    ['wrong-kind', 'last', 8.64e15],
    ['wrong-kind', 'last', Number.NaN],
    ['wrong-kind', 'vip', 'true'],
    ['wrong-kind', 'status', 'Silver'],
    ['wrong-kind', 'callback', 'reception'],
  ])('refuses what does not fit: %s of %s, %j, and does not repeat the value', (problem, key, value) => {
    expect(problemOf({ [key]: value })).toEqual({ code: 'bad-user-data', key, problem });
  });

  it('writes an odd key as a key', () => {
    const odd = defineUserData({ ['__proto__']: { label: 'P', kind: 'text' } });
    const written = odd.write(JSON.parse('{"__proto__":"x"}'));
    expect(Object.entries(written)).toEqual([['__proto__', 'x']]);
    expect(Object.getPrototypeOf(written)).toBe(Object.prototype);
  });

  it('writes what reads the same again', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const values = fc.record(
      {
        customer: fc.string({ unit: 'binary' }).filter((text) => text.trim() !== ''),
        USR_balance: fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => number + 0),
        since: day.map((date) => date.toISOString().slice(0, 10)),
        last: day.map((date) => date.getTime()),
        vip: fc.boolean(),
        status: fc.constantFrom('gold' as const, 's' as const),
        callback: fc.stringMatching(/^\+?[0-9*#]{1,40}$/).filter((number) => number.length <= 40),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, (some) => {
        const wire = new Map(Object.entries(writeUserData(schema, some)).map(([key, value]) => [`USR_${key}`, value]));
        expect(given(readUserData(schema, wire).values)).toEqual(given(some));
      }),
      { numRuns: 300 },
    );
  });

  it('takes a schema whose fields are not known by type', () => {
    const any: UserDataSchema = schema;
    expect(any.write({ vip: true })).toEqual({ vip: 'true' });
    expect(() => any.write({ vip: 'true' })).toThrow(/does not fit/);
  });
});

function given(values: UserDataValues): Readonly<Record<string, unknown>> {
  // 0 and -0 are one number on the wire.
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value === 0 ? 0 : value]])),
  );
}
