import { expect, it } from 'vitest';
import { foldName } from './foldName.js';

it.each([
  ['Søren  Weiß', 'soren weiss'],
  ['O’Brien', "o'brien"],
  ['O\u02bcBrien', 'O´Brien'],
  ['O`Brien', 'O\u2032Brien'],
  ['Jean\u2011Pierre', 'jean-pierre'],
  ['Jean\u2212Pierre', 'Jean–Pierre'],
  ['Jean\u2010Pierre', 'Jean Pierre'],
  ['Je\u00adan', 'jean'],
  ['CLÉA', 'cle\u0301a'],
  ['Ｃｌéａ', 'clea'],
  ['İstanbul', 'istanbul'],
  ['Łukasz Œrsted', 'lukasz oersted'],
  ['\u202aAda\u202c', 'ada'],
  ['d’Artagnan, Charles', 'D Artagnan (Charles)'],
])('%j and %j are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it.each(['', ' ', '’', '--', '\u200b'])('leaves nothing of %j', (text) => {
  expect(foldName(text)).toBe('');
});
