import { numbersOf, pluralsOf } from '../formats.js';

/** Digits as telephones of the Maghreb show them, which are those on the keys. */
export const number: Pick<Intl.NumberFormat, 'format'> = numbersOf('ar-u-nu-latn');

const plural = pluralsOf('ar');

/** The words of one noun for the six numbers of Arabic; `many` and `other` stand behind the figure. */
export interface CountWords {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** "رسالتان جديدتان", "3 رسائل جديدة": one and two are in the noun itself. */
export function countOf(count: number, words: CountWords): string {
  const rule = plural.select(count);
  if (rule === 'one' || rule === 'two') return words[rule];
  return `${number.format(count)} ${words[rule === 'few' || rule === 'many' ? rule : 'other']}`;
}
