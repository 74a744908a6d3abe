import { buildUrl } from '../lib/urlGate.js';
import { fromWireKey } from '../protocol/userData.js';
import { pickLabel } from './fieldText.js';
import { type FieldValue, readValue, valueOfOption } from './fieldValue.js';
import type { SchemaItem } from './SchemaItem.js';
import type { UserData, UserDataFields, UserDataItem, UserDataItemOf, UserDataSchema, UserDataValues } from './UserDataSchema.js';

/**
 * Attached data as the schema says: every field in order, typed values, and the keys it does not know. Never throws: what is
 * not of its kind stays as text, with `isValid: false`.
 *
 * @param data - keys with or without `USR_`; of both, the one without wins
 * @param language - a BCP 47 tag for labels, numbers and dates; without one, numbers and dates stand as they came
 * @example
 * ```ts
 * const { values, rest } = readUserData(customerData, call.userData);
 * if (values.balance !== undefined && values.balance < 0) warn();
 * ```
 */
export function readUserData<const F extends UserDataFields>(
  schema: UserDataSchema<F>,
  data: ReadonlyMap<string, string>,
  language?: string,
): UserData<UserDataItemOf<F>, UserDataValues<F>> {
  return schema.read(data, language);
}

/** The same for fields made ready. */
export function readItems(items: readonly SchemaItem[], data: ReadonlyMap<string, string>, language: string | undefined): UserData {
  const texts = byName(data);
  const values = new Map(items.map((item) => [item.name, readValue(item.field, texts.get(item.name) ?? '')]));
  const links = forLinks(items, texts, values);
  const fields = items.map((item) => readItem(item, texts.get(item.name) ?? '', values.get(item.name), links, language));
  const known = new Set(items.map((item) => item.name));
  return {
    fields,
    // Made of entries, so that no key, `__proto__` included, is more than a key.
    values: Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    rest: new Map([...texts].filter(([name]) => !known.has(name))),
  };
}

function readItem(
  { key, field, link, toText }: SchemaItem,
  raw: string,
  value: FieldValue | undefined,
  links: ReadonlyMap<string, string>,
  language: string | undefined,
): UserDataItem {
  const isPresent = raw.trim() !== '';
  const options = field.kind === 'choice' ? field.options : [];
  const words = options.map((option) => ({
    value: valueOfOption(option),
    label: typeof option === 'string' ? option : pickLabel(option.label, language),
  }));
  const built = link && value !== undefined ? buildUrl(link, links) : undefined;
  const shown = value !== undefined && language !== undefined ? toText?.(value, language) : undefined;
  return {
    key,
    label: pickLabel(field.label, language),
    kind: field.kind,
    value,
    raw,
    text: words.find((option) => option.value === value)?.label ?? shown ?? raw,
    isPresent,
    isValid: !isPresent || value !== undefined,
    isSecret: field.secret ?? false,
    isEditable: field.editable ?? false,
    href: built?.ok ? built.url : undefined,
    options: words,
  };
}

/** Placeholders take what came, and of a telephone number what is dialled. */
function forLinks(
  items: readonly SchemaItem[],
  texts: ReadonlyMap<string, string>,
  values: ReadonlyMap<string, FieldValue | undefined>,
): ReadonlyMap<string, string> {
  const filled = new Map(texts);
  for (const { name, field } of items) {
    const value = values.get(name);
    if (field.kind === 'phone' && typeof value === 'string') filled.set(name, value);
  }
  for (const { link } of items) for (const key of link?.keys ?? []) filled.set(key, filled.get(fromWireKey(key)) ?? '');
  return filled;
}

function byName(data: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of data) {
    const name = fromWireKey(key);
    if (key === name || !data.has(name)) texts.set(name, value);
  }
  return texts;
}
