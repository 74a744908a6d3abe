import type { Colleague } from '@hookswitch/hooks';

/** Letters that decompose into nothing, as they are typed without their key. */
const SPELLED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** How a colleague is found, worked out once: a list of thousands is looked through at every key. */
interface Findable {
  readonly name: string;
  readonly words: readonly string[];
  readonly digits: string;
}

const findable = new WeakMap<Colleague, Findable>();

/**
 * The colleagues whose name or number fits what was typed, accents and case apart, the best first:
 * the number itself, a number or a name that begins so, words that begin so, then whatever contains it.
 */
export function matchColleagues(colleagues: readonly Colleague[], typed: string): readonly Colleague[] {
  const wanted = fold(typed);
  if (wanted === '') return colleagues;
  const wantedWords = wanted.split(' ');
  const wantedDigits = digitsOf(wanted);
  const byRank: Colleague[][] = [[], [], [], [], [], []];
  for (const colleague of colleagues) {
    const rank = rankOf(findableOf(colleague), wanted, wantedWords, wantedDigits);
    if (rank !== undefined) byRank[rank]?.push(colleague);
  }
  return byRank.flat();
}

function rankOf({ name, words, digits }: Findable, wanted: string, wantedWords: readonly string[], wantedDigits: string) {
  if (wantedDigits !== '') {
    if (digits === wantedDigits) return 0;
    if (digits.startsWith(wantedDigits)) return 1;
  }
  if (name.startsWith(wanted)) return 2;
  if (wantedWords.every((one) => words.some((word) => word.startsWith(one)))) return 3;
  if (name.includes(wanted)) return 4;
  return wantedDigits !== '' && digits.includes(wantedDigits) ? 5 : undefined;
}

function findableOf(colleague: Colleague): Findable {
  const known = findable.get(colleague);
  if (known) return known;
  const name = fold(colleague.name);
  const made = { name, words: name.split(/[^\p{L}\p{N}]+/u), digits: digitsOf(colleague.number) };
  findable.set(colleague, made);
  return made;
}

/** Digits as they are written in any grouping; nothing where there are letters, which no number has. */
function digitsOf(text: string): string {
  return /^[\s\d+*#().-]+$/u.test(text) ? text.replaceAll(/[\s().-]/gu, '') : '';
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßøłđæœı]/gu, (letter) => SPELLED[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
