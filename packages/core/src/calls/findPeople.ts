import { foldName } from '../lib/foldName.js';
import { numberKey } from './numberKey.js';
import { parseDestination } from './parseDestination.js';

/** Somebody with a name and a number. */
export interface Person {
  readonly name: string;
  readonly number: string;
}

/** How a person is found, worked out once: a list of thousands is looked through at every key. */
interface Findable {
  readonly name: string;
  readonly words: readonly string[];
  readonly number: string;
}

const known = new WeakMap<Person, Findable>();

/**
 * The people whose name or number fits what was typed, the best first: the number itself, a number or a name that begins so,
 * words that begin so, then a name or a number that contains it. Everybody while nothing is typed.
 *
 * @example
 * ```ts
 * findPeople([{ name: 'Pat O’Brien', number: '1101' }], "o'bri"); // and so do 'obri', '11 01' and '１１０１'
 * ```
 */
export function findPeople<P extends Person>(people: readonly P[], typed: string): readonly P[] {
  const wanted: Findable = { ...findable(typed, typed), words: foldName(typed).split(' ') };
  if (wanted.name === '' && wanted.number === '') return people;
  const byRank: P[][] = [[], [], [], [], [], []];
  for (const person of people) {
    const rank = rankOf(findableOf(person), wanted);
    if (rank !== undefined) byRank[rank]?.push(person);
  }
  return byRank.flat();
}

function rankOf({ name, words, number }: Findable, wanted: Findable): number | undefined {
  if (wanted.number !== '') {
    if (number === wanted.number) return 0;
    if (number.startsWith(wanted.number)) return 1;
  }
  // A code such as *98 has no letters to be found by.
  if (wanted.name !== '') {
    if (name.startsWith(wanted.name)) return 2;
    if (wanted.words.every((one) => words.some((word) => word.startsWith(one)))) return 3;
    if (name.includes(wanted.name)) return 4;
  }
  return wanted.number !== '' && number.includes(wanted.number) ? 5 : undefined;
}

function findableOf(person: Person): Findable {
  const mine = known.get(person) ?? findable(person.name, person.number);
  known.set(person, mine);
  return mine;
}

function findable(name: string, number: string): Findable {
  const folded = foldName(name);
  // O’Brien is also found as one word, as many type it.
  const joined = name.split(/\s+/).map((word) => foldName(word).replaceAll(' ', ''));
  return { name: folded, words: [...folded.split(' '), ...joined], number: parseDestination(number).ok ? numberKey(number) : '' };
}
