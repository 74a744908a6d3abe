import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineUserData } from './defineUserData.js';
import { readUserData } from './readUserData.js';
import type { UserDataField } from './UserDataSchema.js';

const schema = defineUserData({
  customer: { label: { en: 'Customer', fr: 'Client', 'pt-BR': 'Freguês' }, kind: 'text', link: 'https://crm.example/c/{customer}' },
  balance: { label: 'Balance', kind: 'number', format: { style: 'currency', currency: 'EUR' } },
  since: { label: 'Since', kind: 'date' },
  last: { label: 'Last call', kind: 'datetime', format: { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' } },
  vip: { label: 'VIP', kind: 'flag' },
  status: { label: 'Status', kind: 'choice', options: [{ value: 'g', label: { en: 'Gold', fr: 'Or' } }, 'silver'], order: -1 },
  callback: { label: 'Call back', kind: 'phone', link: 'tel:{callback}' },
  pin: { label: 'PIN', kind: 'text', secret: true, editable: true },
});
const data = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));
const FULL = data({
  customer: '47/11',
  balance: '-1234.5',
  since: '2026-03-01',
  last: '2026-03-01T09:30:00Z',
  vip: 'Yes',
  status: 'g',
  callback: '+33 (0)6 12 34 56 78',
  pin: '1234',
  other: 'kept',
});
const texts = (language?: string) => readUserData(schema, FULL, language).fields.map(({ label, text }) => `${label}: ${text}`);

/** One field read from one text. */
function readOne(field: UserDataField, raw: string) {
  const [item] = defineUserData({ field }).read(new Map([['field', raw]])).fields;
  if (!item) throw new Error('no field');
  return item.isValid ? item.value : 'malformed';
}

describe('readUserData', () => {
  it('gives typed values', () => {
    expect(readUserData(schema, FULL).values).toEqual({
      customer: '47/11',
      balance: -1234.5,
      since: '2026-03-01',
      last: Date.UTC(2026, 2, 1, 9, 30),
      vip: true,
      status: 'g',
      callback: '+33612345678',
      pin: '1234',
    });
  });

  it('gives fields in order, with labels, numbers and dates in the language', () => {
    expect(texts('en').map((text) => text.replace('\u202f', ' '))).toEqual([
      'Status: Gold',
      'Customer: 47/11',
      'Balance: -€1,234.50',
      'Since: Mar 1, 2026',
      'Last call: 3/1/26, 10:30 AM',
      'VIP: Yes',
      'Call back: +33 (0)6 12 34 56 78',
      'PIN: 1234',
    ]);
    expect(texts('fr-CA').slice(0, 2)).toEqual(['Status: Or', 'Client: 47/11']);
    expect(texts('fr')[2]).toBe('Balance: -1\u202f234,50\u00a0€');
  });

  it('leaves numbers and dates as they came without a language, and takes the first words', () => {
    expect(texts().slice(0, 4)).toEqual(['Status: Gold', 'Customer: 47/11', 'Balance: -1234.5', 'Since: 2026-03-01']);
  });

  it('takes the words of the very tag, else of the language, else the first', () => {
    const label = (language: string) => readUserData(schema, FULL, language).fields[1]?.label;
    expect(['pt-BR', 'pt', 'fr-BE', 'de', '__proto__', 'constructor'].map(label)).toEqual([
      'Freguês',
      'Customer',
      'Client',
      'Customer',
      'Customer',
      'Customer',
    ]);
  });

  it('does not fall over a language that is none', () => {
    expect(() => readUserData(schema, FULL, 'not a language')).not.toThrow();
  });

  it('leads links through the gate, and leaves out those it cannot fill', () => {
    const hrefs = (entries: Readonly<Record<string, string>>) =>
      readUserData(schema, data(entries)).fields.flatMap(({ href }) => (href === undefined ? [] : [href]));
    expect(hrefs({ customer: '47/11', callback: '06 12 34 56 78' })).toEqual(['https://crm.example/c/47%2F11', 'tel:0612345678']);
    expect(hrefs({ customer: '..', callback: 'reception' })).toEqual([]);
    expect(hrefs({})).toEqual([]);
  });

  it('fills a link from other keys too, with or without USR_, known or not', () => {
    const one = defineUserData({ a: { label: 'A', kind: 'text', link: 'https://crm.example/{USR_tenant}/{a}' } });
    expect(one.read(data({ a: '1', tenant: 't' })).fields[0]?.href).toBe('https://crm.example/t/1');
    expect(one.read(data({ a: '1' })).fields[0]?.href).toBeUndefined();
  });

  it('keeps what it does not know', () => {
    expect([...readUserData(schema, FULL).rest]).toEqual([['other', 'kept']]);
  });

  it('finds keys with USR_ as well, and prefers those without', () => {
    const keys = defineUserData({ USR_a: { label: 'A', kind: 'text' }, b: { label: 'B', kind: 'text' } });
    const { values, rest } = readUserData(keys, data({ a: '1', USR_b: '2', b: '3', USR_c: '4' }));
    expect(values).toEqual({ USR_a: '1', b: '3' });
    expect([...rest]).toEqual([['c', '4']]);
    expect(readUserData(keys, data({ b: '3', USR_b: '2' })).values.b).toBe('3');
  });

  it('takes blanks for nothing', () => {
    const { fields, values } = readUserData(schema, data({ balance: '  ', customer: '' }));
    expect(fields.every(({ isPresent, isValid, value }) => !isPresent && isValid && value === undefined)).toBe(true);
    expect(values.balance).toBeUndefined();
  });

  it('keeps what is malformed as text, in its place', () => {
    const [, , balance] = readUserData(schema, data({ balance: '12,50 €' }), 'en').fields;
    expect(balance).toMatchObject({ value: undefined, text: '12,50 €', raw: '12,50 €', isPresent: true, isValid: false });
  });

  it('reads odd keys as keys', () => {
    const odd = defineUserData({
      ['__proto__']: { label: 'P', kind: 'text' },
      constructor: { label: 'C', kind: 'number' },
      7: { label: 'N', kind: 'flag' },
    });
    const read = readUserData(odd, new Map(JSON.parse('[["__proto__","x"],["constructor","1"],["toString","y"]]')));
    expect(Object.entries(read.values)).toEqual([
      ['7', undefined],
      ['__proto__', 'x'],
      ['constructor', 1],
    ]);
    expect(Object.getPrototypeOf(read.values)).toBe(Object.prototype);
    expect([...read.rest.keys()]).toEqual(['toString']);
  });

  it('never throws, and keeps every text that came, whatever the data', () => {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(schema.fields), '__proto__', 'USR_customer', 'constructor'), fc.string());
    const entries = fc.array(fc.tuple(keys, fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), fc.date().map(String))));
    fc.assert(
      fc.property(entries, fc.constantFrom('en', 'fr', 'ar', undefined), (all, language) => {
        const wire = new Map(all);
        const { fields, rest } = readUserData(schema, wire, language);
        for (const item of fields) {
          expect(item.raw).toBe(wire.get(item.key) ?? wire.get(`USR_${item.key}`) ?? '');
          expect(item.isValid || item.text === item.raw).toBe(true);
        }
        expect(fields.length).toBe(8);
        expect(rest.size).toBeLessThanOrEqual(wire.size);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the kinds', () => {
  const number = { label: 'N', kind: 'number' } as const;
  const date = { label: 'D', kind: 'date' } as const;
  const moment = { label: 'M', kind: 'datetime' } as const;
  const flag = { label: 'F', kind: 'flag' } as const;
  const choice = { label: 'C', kind: 'choice', options: ['gold'] } as const;
  const phone = { label: 'P', kind: 'phone' } as const;
  const NOON = Date.UTC(2026, 2, 1, 12);

  it.each<[field: UserDataField, raw: string, value: unknown]>([
    [number, '12.5', 12.5],
    [number, ' +7 ', 7],
    [number, '.5', 0.5],
    [number, '1e3', 1000],
    [number, '0x10', 'malformed'],
    [number, '1e999', 'malformed'],
    [number, 'Infinity', 'malformed'],
    [number, '12,5', 'malformed'],
    [number, '1 000', 'malformed'],
    [date, '2026-03-01', '2026-03-01'],
    [date, '2024-02-29', '2024-02-29'],
    [date, '2026-02-29', 'malformed'],
    [date, '2026-13-01', 'malformed'],
    [date, '01/03/2026', 'malformed'],
    [date, '2026-03-01T00:00:00Z', 'malformed'],
    [moment, '2026-03-01T12:00Z', NOON],
    [moment, '2026-03-01 12:00:00 +0000', NOON],
    [moment, '2026-03-01t13:00:00.000000+01', NOON],
    [moment, '2026-03-01T06:30:00-05:30', NOON],
    [moment, '2026-03-01T12:00:00', 'malformed'],
    [moment, '2026-02-30T12:00:00Z', 'malformed'],
    [moment, '2026-03-01T12:0000Z', 'malformed'],
    [moment, '2026-03-01T25:00Z', 'malformed'],
    [flag, 'TRUE', true],
    [flag, '0', false],
    [flag, 'off', false],
    [flag, 'oui', 'malformed'],
    [choice, ' gold ', 'gold'],
    [choice, 'Gold', 'malformed'],
    [phone, '06 12.34-56 78', '0612345678'],
    [phone, '*98', '*98'],
    [phone, 'reception', 'malformed'],
  ])('%o reads %j as %j', (field, raw, value) => {
    expect(readOne(field, raw)).toBe(value);
  });
});
