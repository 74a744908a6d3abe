/** What may be dialled, or why not. */
export type ParsedDestination =
  | { readonly ok: true; readonly destination: string }
  | { readonly ok: false; readonly reason: 'empty' | 'impossible' };

/** Longest destination, in digits: more than any numbering plan has. */
const MAX_LENGTH = 40;

/** Everything people put between digits: spaces of all kinds, invisible marks of direction, dots, dashes, slashes, brackets. */
const SEPARATORS = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff.\-\u2010-\u2015\u2212/()[\]_]/g;
const DIALLABLE = /^\+?[0-9*#]+$/;

/**
 * The one judge of what may be dialled: a number in any common way of writing it, a code such as `*98` or `#`, a leading `+`.
 *
 * @example
 * ```ts
 * parseDestination('+33 (0)6 12.34-56 78'); // { ok: true, destination: '+33612345678' }
 * parseDestination('reception');            // { ok: false, reason: 'impossible' }
 * ```
 */
export function parseDestination(typed: string): ParsedDestination {
  const text = typed
    // Full-width digits and signs are the same keys.
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit)
    .replace(/^\s*tel:/i, '')
    // The zero that is only dialled inside the country.
    .replace(/^(\s*(?:\+|00)[^(]*)\(\s*0\s*\)/, '$1')
    .replace(SEPARATORS, '');
  if (text === '') return { ok: false, reason: 'empty' };
  if (text.length > MAX_LENGTH || !DIALLABLE.test(text)) return { ok: false, reason: 'impossible' };
  return { ok: true, destination: text };
}

/** Arabic and Persian digits stand in two runs, each in order, each beginning on a multiple of sixteen. */
function latinDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 15);
}
