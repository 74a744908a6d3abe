import { parseDestination } from '../calls/parseDestination.js';
import type { UserDataField, UserDataOption } from './UserDataSchema.js';

/** Any value of any kind. */
export type FieldValue = string | number | boolean;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Without an offset a moment is another one in every time zone: that is not read. */
const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d(?::?\d\d)?)$/i;
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', '0'].map((word) => [word, false] as const),
]);

/** What stands on the wire as a value of the field's kind, or `undefined` when it is none. Blanks are no value of any kind. */
export function readValue(field: UserDataField, raw: string): FieldValue | undefined {
  const text = raw.trim();
  if (text === '') return undefined;
  switch (field.kind) {
    case 'text':
      return raw;
    case 'phone':
      return readPhone(text);
    case 'number':
      return readNumber(text);
    case 'date':
      return isDay(text) ? text : undefined;
    case 'datetime':
      return readMoment(text);
    case 'flag':
      return FLAGS.get(text.toLowerCase());
    case 'choice':
      return field.options.map(valueOfOption).find((value) => value === text);
    default:
      return field satisfies never;
  }
}

/** How a value of the field's kind stands on the wire, or `undefined` when it is none. What is written reads the same again. */
export function writeValue(field: UserDataField, value: unknown): string | undefined {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'phone':
    case 'date':
    case 'choice':
      return typeof value === 'string' && readValue(field, value) !== undefined ? value.trim() : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
    case 'datetime':
      return typeof value === 'number' ? writeMoment(value) : undefined;
    case 'flag':
      return typeof value === 'boolean' ? String(value) : undefined;
    default:
      return field satisfies never;
  }
}

/** What is on the wire for an option. */
export function valueOfOption(option: UserDataOption): string {
  return typeof option === 'string' ? option : option.value;
}

function readPhone(text: string): string | undefined {
  const parsed = parseDestination(text);
  return parsed.ok ? parsed.destination : undefined;
}

function readNumber(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Whether it is a day of the calendar: dates roll over, and the 30th of February is read as one in March. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function readMoment(text: string): number | undefined {
  const [, day = '', time = '', offset = ''] = MOMENT.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
  // Servers write microseconds; three digits are what every browser reads.
  const at = Date.parse(`${day}T${time.replace(/(\.\d{3})\d+/, '$1')}${zone}`);
  return Number.isNaN(at) ? undefined : at;
}

/** Years of more than four digits would not be read again. */
function writeMoment(at: number): string | undefined {
  const date = new Date(at);
  if (!Number.isInteger(at) || Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return text.length === 24 ? text : undefined;
}
