/** The prefix of attached data on the wire. */
export const USER_DATA_PREFIX = 'USR_';

/** Most keys one call may carry; the rest are dropped, so that a hostile dial plan cannot fill the page's memory. */
export const MAX_USER_DATA_KEYS = 200;
/** Longest key, in UTF-16 units; a longer one is dropped, since a cut key would be another key. */
export const MAX_USER_DATA_KEY_LENGTH = 200;
/** Longest value, in UTF-16 units; a longer one is cut. */
export const MAX_USER_DATA_VALUE_LENGTH = 4_096;

/** A key with the wire's prefix, given once however often it is asked for: `customer` and `USR_customer` are the same. */
export function toWireKey(key: string): string {
  return key.startsWith(USER_DATA_PREFIX) ? key : USER_DATA_PREFIX + key;
}

/** A wire key as people see it: without `USR_`. */
export function fromWireKey(key: string): string {
  return key.startsWith(USER_DATA_PREFIX) ? key.slice(USER_DATA_PREFIX.length) : key;
}
