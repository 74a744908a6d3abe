import { PhoneError } from '../../errors.js';
import { readJson } from '../../lib/readJson.js';
import type { WireVariables } from '../../protocol/clientCommands.js';

/**
 * The document's own call has text, `"{'var1':'val1'}"`, with quotes of its typography: JSON text is in double ones. A text in
 * double quotes stays as it is, whatever quotes are in it. One that is not closed goes to the end: no text is looked through twice.
 */
const QUOTED = /"(?:[^"\\]|\\[\s\S])*"?|['‘’]((?:[^'‘’\\]|\\[\s\S])*)['‘’]?/g;

/** Text as it was given, or a whole number as its digits, as JavaScript callers give both; `undefined` for anything else. */
export function readTextArgument(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** A list of numbers; one that is given by itself is a list of one, and not of its digits. */
export function readNumbers(given: unknown): readonly string[] {
  const list = given instanceof Set || Array.isArray(given) ? [...given] : [given];
  return list.map((one: unknown) => {
    const number = readTextArgument(one);
    if (number === undefined) throw new PhoneError({ code: 'bad-argument', command: 'subscribeToPhoneHints', argument: 'numbers' });
    return number;
  });
}

/**
 * Attached data, of whatever a caller gave: an object, or its JSON as text. Numbers and booleans become text, what is
 * `undefined` is left out; anything else is refused, for the server would take it letter by letter, or not at all.
 */
export function readVariables(given: unknown): WireVariables {
  const data = typeof given === 'string' ? parseText(given) : given;
  // Not a list, a Map or a Date: their own keys are not what they hold.
  if (Object.prototype.toString.call(data) !== '[object Object]') throw wrongKind('');
  const entries = Object.entries(data ?? {}).filter(([, value]) => value !== undefined);
  // Made of entries, so that no key, `__proto__` included, is more than a key.
  return Object.fromEntries(entries.map(([key, value]) => [key, readValue(key, value)]));
}

function readValue(key: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  throw wrongKind(key);
}

function parseText(text: string): unknown {
  const inDoubleQuotes = (whole: string, inner?: string) =>
    inner === undefined ? whole : JSON.stringify(inner.replace(/\\(['‘’\\])/g, '$1'));
  return readJson(text) ?? readJson(text.replace(QUOTED, inDoubleQuotes));
}

function wrongKind(key: string): PhoneError {
  return new PhoneError({ code: 'bad-user-data', key, problem: 'wrong-kind' });
}
