import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineUserData } from './defineUserData.js';
import { maskUserData } from './maskUserData.js';

const schema = defineUserData({
  customer: { label: 'Customer', kind: 'text' },
  card: { label: 'Card', kind: 'text', secret: true },
  USR_pin: { label: 'PIN', kind: 'number', secret: true },
});

it('masks secrets under either key, malformed and blank ones too, and keeps the rest as it is', () => {
  const data = new Map([
    ['customer', '4711'],
    ['card', '4970'],
    ['USR_card', '4971'],
    ['pin', 'not a number'],
    ['USR_pin', ''],
    ['other', 'kept'],
  ]);
  expect([...maskUserData(schema, data)]).toEqual([
    ['customer', '4711'],
    ['card', '[secret]'],
    ['USR_card', '[secret]'],
    ['pin', '[secret]'],
    ['USR_pin', '[secret]'],
    ['other', 'kept'],
  ]);
});

it('leaves nothing of a secret, not even its length', () => {
  fc.assert(
    fc.property(fc.string(), (secret) => {
      expect([...maskUserData(schema, new Map([['card', secret]])).values()]).toEqual(['[secret]']);
    }),
  );
});
