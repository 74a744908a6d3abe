import { numberKey } from '../calls/numberKey.js';
import { parseDestination } from '../calls/parseDestination.js';
import type { ContactNumber } from './Contact.js';

/** Most numbers of one contact we keep. */
const MAX_NUMBERS = 20;

/** The numbers of a contact, each once, however it is written; a label is kept wherever it was found. */
export function numbersOf(found: readonly ContactNumber[]): readonly ContactNumber[] {
  const byKey = new Map<string, ContactNumber>();
  for (const { number, label } of found) {
    const written = number.trim();
    if (!parseDestination(written).ok && !/\p{Nd}/u.test(written)) continue;
    const key = numberKey(written);
    const known = byKey.get(key);
    if (known) byKey.set(key, { number: known.number, label: known.label || label });
    else if (byKey.size < MAX_NUMBERS) byKey.set(key, { number: written, label });
  }
  return [...byKey.values()];
}
