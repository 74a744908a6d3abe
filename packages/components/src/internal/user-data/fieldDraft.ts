import type { UserDataItem, UserDataSchema } from '@hookswitch/core/schema';

/** A value as it stands in its field while it is typed: numbers as people of the language write them, moments in the page's time. */
export function toDraft(item: UserDataItem, locale: string): string {
  const { kind, value, raw } = item;
  if (kind === 'text' || kind === 'phone') return raw;
  if (value === undefined) return kind === 'number' ? raw : '';
  if (kind === 'number') return String(value).replace('.', decimalSign(locale));
  if (kind === 'datetime') return toLocal(Number(value));
  return String(value);
}

/** What is sent for what was typed; it need not fit. */
export function fromDraft({ kind }: UserDataItem, draft: string, locale: string): string {
  if (kind === 'text') return draft;
  if (kind === 'number') return draft.trim().replace(decimalSign(locale), '.');
  if (kind !== 'datetime') return draft.trim();
  const at = new Date(draft);
  return Number.isNaN(at.getTime()) ? draft : at.toISOString();
}

/** Whether a text may be sent for a field. Only a text can be emptied: nothing on the wire stands for "no number". */
export function fits(schema: UserDataSchema, item: UserDataItem, text: string): boolean {
  if (text.trim() === '') return item.kind === 'text';
  const read = schema.read(new Map([[item.key, text]])).fields.find(({ key }) => key === item.key);
  return read?.isValid ?? false;
}

function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** As `<input type="datetime-local">` has it. */
function toLocal(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
