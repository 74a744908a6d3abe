/** The longest area code with its zero, and with the code of its country before it. */
const LONGEST_AREA = 6;
const LONGEST_AREA_ABROAD = 9;

/**
 * Whether digits, with brackets and with slashes between them, are one number: an area code and the rest, or groups of two.
 * Otherwise one number stands beside another, beside an extension, or beside its own last digits.
 */
export function isOneNumber(grouped: string): boolean {
  // What follows a number in brackets is said of it, and is not part of it.
  if (/[\d)]\(\d*\)$/.test(grouped)) return false;
  if ([...grouped.matchAll(/\(([^()]+)\)./g)].some(([, inside = '']) => !isArea(inside))) return false;
  const [first = '', ...others] = grouped.replace(/[()]/g, '').split('/').filter(Boolean);
  return others.length === 0 || areOne(first, others);
}

function areOne(first: string, others: readonly string[]): boolean {
  const [next = '', ...rest] = others;
  // The code of a country alone: the area follows.
  if (rest.length > 0 && /^(?:\+|00)\d{1,3}$/.test(first) && isArea(next)) return areOne(first + next, rest);
  if ([first, ...others].every((part) => part.length <= 2 || /^\+\d\d?$/.test(part))) return true;
  // North America writes its area codes without a zero.
  if (/^1?(?:[2-9]\d\d)?$/.test(first) && /^1?[2-9]\d{9}$/.test(first + others.join(''))) return true;
  return /^[+0]/.test(first) && isArea(first) && !/^[+0]/.test(next) && (rest.length === 0 || others.every((part) => part.length <= 3));
}

function isArea(digits: string): boolean {
  return digits.length <= (/^(?:\+|00)/.test(digits) ? LONGEST_AREA_ABROAD : LONGEST_AREA);
}
