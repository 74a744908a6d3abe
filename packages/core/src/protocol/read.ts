import { plainLine } from '../lib/plainText.js';
import { MAX_USER_DATA_KEY_LENGTH, MAX_USER_DATA_KEYS, MAX_USER_DATA_VALUE_LENGTH } from './userData.js';

/** An object from the wire, its fields not looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longest name or number we keep, in UTF-16 units. */
const MAX_TEXT = 512;

/** A payload that is not what its message must be: caught by the decoder, reported, never thrown at a caller. */
export class Malformed extends Error {}

const NO_DATA: ReadonlyMap<string, string> = new Map();

/** The value as an object with fields, or a refusal. */
export function readObject(value: unknown): Fields {
  if (isFields(value)) return value;
  throw new Malformed('expected an object');
}

/** Whether a value is an object with fields (and not a list). */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list, or a refusal. */
export function readList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Malformed('expected a list');
}

/** Text, numbers written as text (some servers send numbers bare), or `undefined`. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return undefined;
}

/** A name or a number, for people to read: one line, without what would mislead them or a page's title. */
export function readLine(value: unknown): string | undefined {
  const text = readText(value);
  return text === undefined ? undefined : plainLine(text);
}

/** Text with at least one character, or a refusal that names the field. */
export function needText(value: unknown, field: string): string {
  const text = readText(value);
  if (text) return text;
  throw new Malformed(`${field} is missing`);
}

/** A finite number, also when it was sent as text, or `undefined`. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A finite number, or a refusal that names the field. */
export function needNumber(value: unknown, field: string): number {
  const number = readNumber(value);
  if (number !== undefined) return number;
  throw new Malformed(`${field} is not a number`);
}

/** A boolean, or `undefined`; `null` and absent are alike on this wire. */
export function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Attached data as a Map, since a key may be `__proto__`; capped in number, key and value. */
export function readUserData(value: unknown): ReadonlyMap<string, string> {
  if (!isFields(value)) return NO_DATA;
  const data = new Map<string, string>();
  for (const key of Object.keys(value)) {
    if (data.size === MAX_USER_DATA_KEYS) break;
    if (key.length === 0 || key.length > MAX_USER_DATA_KEY_LENGTH) continue;
    const item = value[key];
    if (typeof item === 'string')
      data.set(key, item.length > MAX_USER_DATA_VALUE_LENGTH ? item.slice(0, MAX_USER_DATA_VALUE_LENGTH) : item);
    else if (typeof item === 'number' || typeof item === 'boolean') data.set(key, String(item));
  }
  return data;
}
