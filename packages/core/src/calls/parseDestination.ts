import { withoutInvisible } from '../lib/plainText.js';
import { isOneNumber } from './isOneNumber.js';

/** What may be dialled, or why not. */
export type ParsedDestination =
  | { readonly ok: true; readonly destination: string }
  | { readonly ok: false; readonly reason: 'empty' | 'impossible' };

/** Longest destination, in digits: more than any numbering plan has. */
const MAX_LENGTH = 40;
/** A longer text is no number however it is written, and is not looked at. */
const MAX_TYPED = 500;
const DIALLABLE = /^\+?[0-9*#]+$/;
/** What people put between digits and never between numbers. Ends of lines and tabs are not in it. */
const SEPARATORS = /[\p{Zs}\p{Pd}\u2212._]/gu;
/** The way out of one country, the code of another, and the zero in brackets that is dialled only inside that one. */
const ZERO_IN_BRACKETS = /^(\(?(?:\+|00|011)[()]*)(\d{1,3})(\)?\/?\()0/;
/** Countries whose numbers keep their zero, also from abroad. */
const KEEPS_ZERO = new Set(['39', '225', '229', '241', '242', '378']);

/**
 * The one judge of what may be dialled: a number in any common way of writing it, a code such as `*98` or `#`, a leading `+`.
 * Digits that do not belong to one number (two numbers, a number and an extension) are refused.
 *
 * @example
 * ```ts
 * parseDestination('+33 (0)6 12.34-56 78');            // { ok: true, destination: '+33612345678' }
 * parseDestination('06 12 34 56 78 / 01 45 67 89 01'); // { ok: false, reason: 'impossible' }
 * ```
 */
export function parseDestination(typed: string): ParsedDestination {
  // As most come, of the wire and of lists of thousands.
  if (typed.length <= MAX_LENGTH && DIALLABLE.test(typed)) return { ok: true, destination: typed };
  const written = typed.length > MAX_TYPED ? undefined : readScheme(cleaned(typed));
  const destination = written === undefined ? undefined : joined(written);
  if (destination === '') return { ok: false, reason: 'empty' };
  if (destination === undefined || destination.length > MAX_LENGTH || !DIALLABLE.test(destination))
    return { ok: false, reason: 'impossible' };
  return { ok: true, destination };
}

/** Marks go first: a rule that looks at how a text begins would miss what stands behind one. Digits of every script are the same keys. */
function cleaned(typed: string): string | undefined {
  // A superscript, a fraction, a digit in a circle: a note beside a number, of which normalizing would make a part of it.
  if (/[\p{No}\p{Nl}]/u.test(typed)) return undefined;
  return withoutInvisible(typed.normalize('NFKC'))
    .replace(/(?![0-9])\p{Nd}/gu, latinDigit)
    .trim();
}

/** The ten digits of a script stand in a row, after no digit at all or after ten others. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** The number of a `tel:` link. Parameters make it another number; only the name of a network does not. */
function readScheme(text: string | undefined): string | undefined {
  if (text === undefined || !/^tel:/i.test(text)) return text;
  const [number = '', ...parameters] = text.slice('tel:'.length).split(';');
  if (!parameters.every((parameter) => /^phone-context=[^+]/i.test(parameter))) return undefined;
  return number.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).trim();
}

/** The digits without all that stands between them, or `undefined` when they do not belong to one number. */
function joined(written: string): string | undefined {
  // A dash with room on both sides divides as a slash does.
  const spaced = written.replace(/\p{Zs}[\p{Pd}\u2212]\p{Zs}/gu, '/').replace(/\p{Zs}/gu, '');
  // From one number to another, or one that was cut.
  if (/\d\.\./.test(spaced)) return undefined;
  const grouped = spaced
    .replace(SEPARATORS, '')
    .replace(/\p{Ps}+/gu, '(')
    .replace(/\p{Pe}+/gu, ')')
    .replace(ZERO_IN_BRACKETS, (all, out: string, country: string, open: string) =>
      KEEPS_ZERO.has(country) ? all : `${out}${country}${open}`,
    )
    .replaceAll('()', '');
  const digits = grouped.replace(/[()/]/g, '');
  return isOneNumber(grouped) && (digits === written || fitsOneNumber(digits)) ? digits : undefined;
}

/** No number of the world has more than fifteen digits: of what was written in groups, more are two. Codes have their own length. */
function fitsOneNumber(digits: string): boolean {
  return /[*#]/.test(digits) || digits.replace(/^(?:\+|000?|011)/, '').length <= 15;
}
