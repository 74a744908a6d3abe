import { SECRET_MASK } from '../lib/secret.js';
import { isFields, readNumber, readText, readUserData } from '../protocol/read.js';
import { MAX_USER_DATA_VALUE_LENGTH } from '../protocol/userData.js';
import type { Hide } from './Hide.js';
import { isSecretKey } from './isSecretKey.js';
import type { Json, JsonFields } from './Recording.js';

/** Takes from a value what may be kept of it; `undefined` when that is nothing. What no rule names is left out. */
export type Rule = (value: unknown, hide: Hide) => Json | undefined;

/** A rule for every field; `undefined` is a field left out on purpose. */
export type FieldRules<T> = { readonly [K in keyof T]-?: Rule | undefined };

/** Larger numbers are no counts, and may be somebody's telephone number. */
const MOST = 1_000_000;
/** Most items of a list. */
const MAX_ITEMS = 500;

export const flag: Rule = (value) => (typeof value === 'boolean' || value === null ? value : undefined);

export const count: Rule = (value) => {
  if (value === null) return null;
  const counted = readNumber(value);
  return counted !== undefined && Math.abs(counted) <= MOST ? counted : undefined;
};

/** One of a list of words, else what stands for any other. */
export function word(known: readonly string[], other?: string): Rule {
  return (value) => {
    if (value === null) return null;
    return typeof value === 'string' && known.includes(value) ? value : other;
  };
}

/** A word of the server's own vocabulary, known to us or not, by how such words are written. */
export function vocabulary(spelling: RegExp): Rule {
  return (value) => (typeof value === 'string' && spelling.test(value) ? value : undefined);
}

/** One text for every value there is: not even its length is kept. */
export function always(text: string): Rule {
  return (value) => (readText(value) === undefined ? undefined : text);
}

export const number = textBy((hide) => hide.number);
export const name = textBy((hide) => hide.name);
export const queue = textBy((hide) => hide.queue);
export const room = textBy((hide) => hide.room);
export const login = textBy((hide) => hide.login);
export const id = textBy((hide) => hide.id);
export const freeText = textBy((hide) => hide.text);
export const dataValue = textBy((hide) => hide.dataValue);

export const ref: Rule = (value, hide) => {
  if (value === null) return null;
  const record = readNumber(value);
  return record === undefined ? undefined : hide.ref(record);
};

export function list(rule: Rule): Rule {
  return (value, hide) => (Array.isArray(value) ? value.slice(0, MAX_ITEMS).flatMap((item: unknown) => rule(item, hide) ?? []) : undefined);
}

/** An object with the fields that have a rule, in the order of the rules. */
export function fields<T>(rules: FieldRules<T>): Rule {
  const known: readonly (readonly [string, unknown])[] = Object.entries(rules);
  return (value, hide) => {
    if (!isFields(value)) return undefined;
    const kept: [string, Json][] = [];
    for (const [field, rule] of known) {
      const json = isRule(rule) && Object.hasOwn(value, field) ? rule(value[field], hide) : undefined;
      if (json !== undefined) kept.push([field, json]);
    }
    return toFields(kept);
  };
}

/** The server's own keys whose values are not attached data. */
const SYSTEM_KEYS: Readonly<Record<string, Rule>> = {
  XIVO_SRCNUM: number,
  XIVO_DSTNUM: number,
  XIVO_DST_FIRSTNAME: name,
  XIVO_DST_LASTNAME: name,
  // The address of a server is in it.
  SIPCALLID: id,
};

/** Attached data, capped as the client caps it. */
export const userData: Rule = (value, hide) => {
  if (!isFields(value)) return undefined;
  const kept: [string, Json][] = [];
  for (const [key, text] of readUserData(value)) {
    const system = Object.hasOwn(SYSTEM_KEYS, key) ? SYSTEM_KEYS[key] : undefined;
    const isSecret = text === SECRET_MASK || isSecretKey(key) || hide.isSecretKey(key);
    const json = isSecret ? SECRET_MASK : (system ?? dataValue)(text, hide);
    if (json !== undefined) kept.push([hide.dataKey(key), json]);
  }
  return toFields(kept);
};

function textBy(kind: (hide: Hide) => (text: string) => string): Rule {
  return (value, hide) => {
    if (value === null) return null;
    const text = typeof value === 'string' ? value.slice(0, MAX_USER_DATA_VALUE_LENGTH) : readText(value);
    return text === undefined || text === '' ? text : kind(hide)(text);
  };
}

function isRule(rule: unknown): rule is Rule {
  return typeof rule === 'function';
}

/** Own properties, whatever their names: a key may be `__proto__`. */
function toFields(entries: readonly (readonly [string, Json])[]): JsonFields {
  return Object.fromEntries(entries);
}
