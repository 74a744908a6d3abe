import { parseDestination } from '@hookswitch/core';

/** Somebody with a name and a number. */
interface Named {
  readonly name: string;
  readonly number: string;
}

/** A name is as good as its number where only one of these people has it; anything else stays as it was typed. */
export function numberOf(typed: string, people: readonly Named[]): string {
  const name = plain(typed);
  if (name === '' || parseDestination(typed).ok) return typed;
  const numbers = new Set(people.filter((person) => plain(person.name).includes(name)).map(({ number }) => number));
  const [only, another] = numbers;
  return only !== undefined && another === undefined ? only : typed;
}

/** As people type it: without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
