import type { ContactNumber } from './Contact.js';

/** Most numbers of one contact we keep. */
const MAX_NUMBERS = 20;

/** The numbers of a contact, each once, however it is written; a label is kept wherever it was found. */
export function numbersOf(found: readonly ContactNumber[]): readonly ContactNumber[] {
  const byDigits = new Map<string, ContactNumber>();
  for (const { number, label } of found) {
    const written = number.trim();
    const digits = written.replace(/[^\d+*#]/g, '');
    if (digits === '') continue;
    const known = byDigits.get(digits);
    if (known) byDigits.set(digits, { number: known.number, label: known.label || label });
    else if (byDigits.size < MAX_NUMBERS) byDigits.set(digits, { number: written, label });
  }
  return [...byDigits.values()];
}
