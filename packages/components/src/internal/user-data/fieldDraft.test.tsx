import { defineUserData } from '@hookswitch/core/schema';
import { expect, test } from 'vitest';
import { fits, fromDraft, toDraft } from './fieldDraft.js';

const schema = defineUserData({
  text: { label: 'T', kind: 'text' },
  number: { label: 'N', kind: 'number' },
  date: { label: 'D', kind: 'date' },
  datetime: { label: 'M', kind: 'datetime' },
  flag: { label: 'F', kind: 'flag' },
  choice: { label: 'C', kind: 'choice', options: ['gold'] },
  phone: { label: 'P', kind: 'phone' },
});
const itemOf = (key: keyof typeof schema.fields, raw = '') => {
  const item = schema.read(new Map([[key, raw]])).fields.find((one) => one.key === key);
  if (!item) throw new Error(key);
  return item;
};

test.each<[key: keyof typeof schema.fields, raw: string, locale: string, sent: string]>([
  ['text', ' a  b ', 'en', ' a  b '],
  ['number', '-1234.5', 'fr', '-1234.5'],
  ['number', '1e-7', 'de', '1e-7'],
  ['number', '12.5', 'ar', '12.5'],
  ['date', '2026-03-01', 'en', '2026-03-01'],
  ['datetime', '2026-03-01T09:30:00+01:00', 'en', '2026-03-01T08:30:00.000Z'],
  ['flag', 'yes', 'en', 'true'],
  ['choice', 'gold', 'en', 'gold'],
  ['phone', '06 12 34', 'en', '06 12 34'],
])('%s %j, left as it is in %s, means the same', (key, raw, locale, sent) => {
  const item = itemOf(key, raw);
  const text = fromDraft(item, toDraft(item, locale), locale);
  expect(text).toBe(sent);
  expect(fits(schema, item, text)).toBe(true);
});

test('only a text can be emptied', () => {
  const emptied = Object.values(schema.read(new Map()).fields).filter((item) => fits(schema, item, ''));
  expect(emptied.map(({ key }) => key)).toEqual(['text']);
});

test('what is no moment is left as it was typed, and does not fit', () => {
  const item = itemOf('datetime');
  expect(fromDraft(item, '', 'en')).toBe('');
  expect(fits(schema, item, fromDraft(item, 'tomorrow', 'en'))).toBe(false);
});
