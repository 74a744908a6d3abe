import { findPeople, foldName, type Person, parseDestination } from '@hookswitch/core/calls';

/**
 * A name is as good as its number where it means one number alone; anything else stays as it was typed. Names are searched as the
 * lists search them, and a person of exactly this name comes before those who have it in theirs. The first list that has the
 * name decides: a colleague who is in the directory as well is not ambiguous. But where only a part was typed, a person of another
 * name there makes it so.
 */
export function numberOf(typed: string, ...lists: readonly (readonly Person[])[]): string {
  const name = foldName(typed);
  if (name === '' || parseDestination(typed).ok) return typed;
  const equal = firstOf(lists.map((people) => people.filter((person) => foldName(person.name) === name)));
  if (equal.length > 0) return onlyNumber(equal) ?? typed;
  const first = firstOf(lists.map((people) => findPeople(people, typed)));
  const names = new Set(first.map((person) => foldName(person.name)));
  const only = onlyNumber(first);
  const isOther = (person: Person) => !names.has(foldName(person.name)) && person.number !== only;
  return only === undefined || findPeople(lists.flat(), typed).some(isOther) ? typed : only;
}

/** The first list that is not empty. */
function firstOf(lists: readonly (readonly Person[])[]): readonly Person[] {
  return lists.find((people) => people.length > 0) ?? [];
}

function onlyNumber(people: readonly Person[]): string | undefined {
  const [only, another] = new Set(people.map(({ number }) => number));
  return another === undefined ? only : undefined;
}
