import { parseDestination } from '@hookswitch/core/calls';
import type { Contact, ContactNumber } from '@hookswitch/core/directory';

/** The number that a press on a contact calls: the first that can be dialled. */
export function callableOf({ numbers }: Contact): string | undefined {
  return numbers.find(canCall)?.number;
}

/** Whether a number is one: a directory also has "see the web site" in its place. */
export function canCall({ number }: ContactNumber): boolean {
  return parseDestination(number).ok;
}
