import { type Fields, isFields } from './frames.js';

/** What a field must be, in words, when the value it got is not that. */
export type Check = (value: unknown) => string | undefined;

/** What the fields of a frame or a body must be; `problemOf` lets others pass, `strangerOf` names them. */
export type Shape = Readonly<Record<string, Check>>;

/** The least and the most a number may be. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The numbers that come from outside. */
export const RANGES = {
  /** Longer than an hour nobody waits. */
  ms: { min: 0, max: 3_600_000 },
  seconds: { min: 1, max: 3_600 },
  /** A token's life; at most a year. */
  ttlSeconds: { min: 1, max: 31_536_000 },
  seed: { min: 0, max: 4_294_967_295 },
  count: { min: 0, max: 100_000 },
  port: { min: 0, max: 65_535 },
} as const satisfies Readonly<Record<string, Range>>;

/** Whether a value is a whole number in a range: the one way numbers from outside are judged. */
export function isWhole(value: unknown, { min, max }: Range): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
}

/** A range in words. */
export function inWords({ min, max }: Range): string {
  return `a whole number from ${min} to ${max}`;
}

/** Lets a number through that is one, and throws a sentence for anything else. */
export function wholeNumber(name: string, value: unknown, range: Range): number {
  if (isWhole(value, range)) return value;
  throw new RangeError(`@hookswitch/simulator: ${name} must be ${inWords(range)}, not ${String(value)}.`);
}

export const aText: Check = (value) => (typeof value === 'string' ? undefined : 'text');

export const aFlag: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false');

export const texts: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'a list of texts';

export const textsByKey: Check = (value) =>
  isFields(value) && Object.values(value).every((item) => typeof item === 'string') ? undefined : 'an object of texts';

/** A whole number in a range. */
export function aNumber(range: Range): Check {
  return (value) => (isWhole(value, range) ? undefined : inWords(range));
}

/** One of some words. */
export function oneOf(...words: readonly unknown[]): Check {
  return (value) => (words.includes(value) ? undefined : words.join(' or '));
}

/** What may be left out. */
export function maybe(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

/** What is wrong with the first field that is not as it must be. */
export function problemOf(fields: Fields, shape: Shape): string | undefined {
  for (const [name, check] of Object.entries(shape)) {
    const wanted = check(fields[name]);
    if (wanted !== undefined) return `${name} must be ${wanted}, and ${shown(fields[name])}`;
  }
  return undefined;
}

/** The first field that a shape does not have, in quotes: a misspelt field would pass for one that was left out. */
export function strangerOf(fields: Fields, shape: Shape): string | undefined {
  const stranger = Object.keys(fields).find((name) => !Object.hasOwn(shape, name));
  return stranger === undefined ? undefined : JSON.stringify(stranger.slice(0, SHOWN));
}

/** At most this much of a wrong text is repeated to whoever sent it. */
const SHOWN = 60;

/** A wrong value in words; of lists and objects only that they are, as they may hold a customer's data. */
function shown(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return 'is a list';
  if (isFields(value)) return 'is an object';
  if (typeof value === 'number') return `is ${value}`;
  return `is ${JSON.stringify(typeof value === 'string' ? value.slice(0, SHOWN) : value) ?? 'nothing that JSON has'}`;
}
