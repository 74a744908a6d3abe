import { parseDestination } from '@hookswitch/core';

/** Somebody with a name and a number. */
interface Named {
  readonly name: string;
  readonly number: string;
}

/**
 * A name is as good as its number where it means one number alone; anything else stays as it was typed. The first list that
 * has the name decides: whoever is in the directory as well makes no colleague ambiguous.
 */
export function numberOf(typed: string, ...lists: readonly (readonly Named[])[]): string {
  const name = plain(typed);
  if (name === '' || parseDestination(typed).ok) return typed;
  const matches = lists.map((people) => people.filter((person) => plain(person.name).includes(name)));
  const [only, another] = new Set(matches.find((people) => people.length > 0)?.map(({ number }) => number));
  return only !== undefined && another === undefined ? only : typed;
}

/** As people type it: without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
