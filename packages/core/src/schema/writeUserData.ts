import { PhoneError, type UserDataProblem } from '../errors.js';
import { fromWireKey, MAX_USER_DATA_VALUE_LENGTH } from '../protocol/userData.js';
import { writeValue } from './fieldValue.js';
import type { SchemaItem } from './SchemaItem.js';
import type { UserDataFields, UserDataSchema, UserDataValues } from './UserDataSchema.js';

/**
 * Typed values as `setData`, `dial` and `dialByUsername` take them. A value that is `undefined` is left out; nothing on the
 * wire takes data away from a call, so `''` is the nearest thing for a text. Throws a `PhoneError` with the code
 * `bad-user-data` for what does not fit: nothing is cut and nothing is guessed.
 *
 * @example
 * ```ts
 * await client.dial('1001', writeUserData(customerData, { customer: '4711', status: 'gold' }));
 * ```
 */
export function writeUserData<const F extends UserDataFields>(
  schema: UserDataSchema<F>,
  values: UserDataValues<F>,
): Readonly<Record<string, string>> {
  return schema.write(values);
}

/** The same for fields made ready. */
export function writeItems(items: readonly SchemaItem[], values: UserDataValues): Readonly<Record<string, string>> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  // Made of entries, so that no key, `__proto__` included, is more than a key.
  return Object.fromEntries(given.map(([key, value]) => [fromWireKey(key), writeItem(items, key, value)]));
}

function writeItem(items: readonly SchemaItem[], key: string, value: unknown): string {
  const item = items.find(({ name }) => name === fromWireKey(key));
  if (!item) throw badValue(key, 'unknown-key');
  const text = writeValue(item.field, value);
  if (text === undefined) throw badValue(key, 'wrong-kind');
  if (text.length > MAX_USER_DATA_VALUE_LENGTH) throw badValue(key, 'too-long');
  return text;
}

function badValue(key: string, problem: UserDataProblem): PhoneError {
  return new PhoneError({ code: 'bad-user-data', key, problem });
}
