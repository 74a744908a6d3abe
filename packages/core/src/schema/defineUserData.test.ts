import { describe, expect, it } from 'vitest';
import { isPhoneError, type SchemaProblem } from '../errors.js';
import { defineUserData } from './defineUserData.js';
import type { UserDataFields } from './UserDataSchema.js';

function problemOf(fields: UserDataFields): unknown {
  try {
    defineUserData(fields);
  } catch (error) {
    return isPhoneError(error) ? error.context : error;
  }
  return undefined;
}

const text = { label: 'X', kind: 'text' } as const;
const choice = (...options: string[]) => ({ label: 'X', kind: 'choice', options }) as const;

describe('defineUserData', () => {
  it.each<[problem: SchemaProblem, key: string, fields: UserDataFields]>([
    ['key', '', { '': text }],
    ['key', 'USR_', { USR_: text }],
    ['key', 'USR_a', { a: text, USR_a: text }],
    ['key', 'k'.repeat(197), { ['k'.repeat(197)]: text }],
    ['too-many', 'k200', Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`k${index}`, text]))],
    ['options', 'a', { a: choice() }],
    ['options', 'a', { a: choice('x', 'x') }],
    ['options', 'a', { a: choice('x', '') }],
    ['options', 'a', { a: choice(' x') }],
    ['options', 'a', { a: choice('x'.repeat(4_097)) }],
    ['format', 'a', { a: { label: 'X', kind: 'number', format: { style: 'currency' } } }],
    ['format', 'a', { a: { label: 'X', kind: 'date', format: { dateStyle: 'short', year: 'numeric' } } }],
    ['link', 'a', { a: { ...text, link: '{a}' } }],
    ['link', 'a', { a: { ...text, link: 'https://{a}.example/' } }],
    ['link', 'a', { a: { ...text, link: 'javascript:alert({a})' } }],
    ['secret-in-link', 'a', { a: { ...text, link: 'https://crm.example/{a}?pin={pin}' }, pin: { ...text, secret: true } }],
    ['secret-in-link', 'a', { a: { ...text, link: 'https://crm.example/{USR_pin}' }, pin: { ...text, secret: true } }],
  ])('refuses what cannot work: %s of %j', (problem, key, fields) => {
    expect(problemOf(fields)).toEqual({ code: 'bad-schema', key, problem });
  });

  it('takes keys of the greatest length, the most keys, and a secret in its own link', () => {
    expect(problemOf({ ['k'.repeat(196)]: text })).toBeUndefined();
    expect(problemOf(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, text])))).toBeUndefined();
    expect(problemOf({ pin: { ...text, secret: true, link: 'https://crm.example/{pin}' } })).toBeUndefined();
  });
});

describe('the secret keys of a schema', () => {
  it('are those of its secret fields, as people see them', () => {
    const schema = defineUserData({ customer: text, card: { ...text, secret: true }, USR_pin: { ...text, secret: true } });
    expect(schema.secretKeys).toEqual(['card', 'pin']);
  });
});
