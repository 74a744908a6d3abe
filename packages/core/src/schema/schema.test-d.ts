import { expectTypeOf } from 'vitest';
import { defineUserData } from './defineUserData.js';
import { maskUserData } from './maskUserData.js';
import { readUserData } from './readUserData.js';
import type { UserDataSchema } from './UserDataSchema.js';
import { writeUserData } from './writeUserData.js';

const schema = defineUserData({
  customer: { label: 'Customer', kind: 'text' },
  balance: { label: { en: 'Balance' }, kind: 'number', format: { style: 'currency', currency: 'EUR' } },
  since: { label: 'Since', kind: 'date' },
  last: { label: 'Last', kind: 'datetime' },
  vip: { label: 'VIP', kind: 'flag' },
  status: { label: 'Status', kind: 'choice', options: ['gold', { value: 'silver', label: 'Silver' }] },
  callback: { label: 'Call back', kind: 'phone' },
});

const { values, fields, rest } = readUserData(schema, new Map());

// Each value has the type of its kind, and may always be missing.
expectTypeOf(values.customer).toEqualTypeOf<string | undefined>();
expectTypeOf(values.balance).toEqualTypeOf<number | undefined>();
expectTypeOf(values.since).toEqualTypeOf<string | undefined>();
expectTypeOf(values.last).toEqualTypeOf<number | undefined>();
expectTypeOf(values.vip).toEqualTypeOf<boolean | undefined>();
expectTypeOf(values.status).toEqualTypeOf<'gold' | 'silver' | undefined>();
expectTypeOf(values.callback).toEqualTypeOf<string | undefined>();
expectTypeOf(rest).toEqualTypeOf<ReadonlyMap<string, string>>();
// @ts-expect-error there is no such field
void values.other;

// Fields are told apart by their keys.
for (const field of fields) {
  expectTypeOf(field.key).toEqualTypeOf<'customer' | 'balance' | 'since' | 'last' | 'vip' | 'status' | 'callback'>();
  if (field.key === 'status') {
    expectTypeOf(field.value).toEqualTypeOf<'gold' | 'silver' | undefined>();
    expectTypeOf(field.kind).toEqualTypeOf<'choice'>();
  }
}

writeUserData(schema, { customer: '4711', status: 'silver', vip: undefined });
// @ts-expect-error not an option
writeUserData(schema, { status: 'bronze' });
// @ts-expect-error not of its kind
writeUserData(schema, { balance: '12' });
// @ts-expect-error no such field
writeUserData(schema, { other: 'x' });

// @ts-expect-error a choice has options
defineUserData({ status: { label: 'Status', kind: 'choice' } });
// @ts-expect-error no such kind
defineUserData({ status: { label: 'Status', kind: 'money' } });

// Any schema goes where the fields do not matter.
const some: UserDataSchema = schema;
expectTypeOf(some.read(new Map()).values['customer']).toEqualTypeOf<string | number | boolean | undefined>();
maskUserData(schema, new Map());
