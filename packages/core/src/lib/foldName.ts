import { withoutInvisible } from './plainText.js';

/** Letters that decompose into nothing, as they are typed without their key. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
/** An apostrophe stands inside a name, whichever of its many characters it is: what decomposes does so into a blank. */
const APOSTROPHES = /[`´\u02b9-\u02bd\u02c8\u055a\u05f3\u2018-\u201b\u2032\u2035\ua78c]/g;

/**
 * A name as it is compared and searched: without accents, capitals and punctuation, one blank between its words.
 *
 * @example
 * ```ts
 * foldName('Søren  O’Brien-Weiß'); // 'soren o brien weiss'
 * ```
 */
export function foldName(text: string): string {
  return withoutInvisible(text.replace(APOSTROPHES, "'").normalize('NFKD'))
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþħæœı]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
