import { parseDestination } from '@hookswitch/core';

/** Somebody with a name and a number. */
interface Named {
  readonly name: string;
  readonly number: string;
}

/**
 * A name is as good as its number where it means one number alone; anything else stays as it was typed. Whoever is called
 * exactly so comes before those who have it in their name. The first list that has the name decides: whoever is in the
 * directory as well makes no colleague ambiguous, but somebody of another name there does where only a part was typed.
 */
export function numberOf(typed: string, ...lists: readonly (readonly Named[])[]): string {
  const name = plain(typed);
  if (name === '' || parseDestination(typed).ok) return typed;
  const equal = firstOf(lists, (person) => plain(person.name) === name);
  if (equal.length > 0) return onlyNumber(equal) ?? typed;
  const hasPart = (person: Named) => plain(person.name).includes(name);
  const first = firstOf(lists, hasPart);
  const names = new Set(first.map((person) => plain(person.name)));
  const only = onlyNumber(first);
  const isOther = (person: Named) => !names.has(plain(person.name)) && person.number !== only;
  return only === undefined || lists.flat().some((person) => hasPart(person) && isOther(person)) ? typed : only;
}

/** Whoever fits in the first list that has anybody who does. */
function firstOf(lists: readonly (readonly Named[])[], fits: (person: Named) => boolean): readonly Named[] {
  return lists.map((people) => people.filter(fits)).find((people) => people.length > 0) ?? [];
}

function onlyNumber(people: readonly Named[]): string | undefined {
  const [only, another] = new Set(people.map(({ number }) => number));
  return another === undefined ? only : undefined;
}

/** As people type it: without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
