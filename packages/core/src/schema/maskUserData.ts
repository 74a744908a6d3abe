import { SECRET_MASK } from '../lib/secret.js';
import { fromWireKey } from '../protocol/userData.js';
import type { SchemaItem } from './SchemaItem.js';
import type { UserDataSchema } from './UserDataSchema.js';

/**
 * The data as it may go into a log or a trace: the values of secret fields are `[secret]`, everything else is as it was.
 * Keys that the schema does not name are not masked: what nobody called a secret cannot be told from the rest.
 *
 * @example
 * ```ts
 * console.log(Object.fromEntries(maskUserData(customerData, call.userData)));
 * ```
 */
export function maskUserData(schema: UserDataSchema, data: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return schema.mask(data);
}

/** The same for fields made ready. */
export function maskItems(items: readonly SchemaItem[], data: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const secrets = new Set(items.filter(({ field }) => field.secret).map(({ name }) => name));
  return new Map([...data].map(([key, value]) => [key, secrets.has(fromWireKey(key)) ? SECRET_MASK : value]));
}
