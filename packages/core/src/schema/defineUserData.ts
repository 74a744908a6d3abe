import { PhoneError, type SchemaProblem } from '../errors.js';
import { parseUrlTemplate, type UrlTemplate } from '../lib/urlGate.js';
import { fromWireKey, MAX_USER_DATA_KEY_LENGTH, MAX_USER_DATA_KEYS, MAX_USER_DATA_VALUE_LENGTH, toWireKey } from '../protocol/userData.js';
import { createFieldText } from './fieldText.js';
import { valueOfOption } from './fieldValue.js';
import { maskItems } from './maskUserData.js';
import { readItems } from './readUserData.js';
import type { SchemaItem } from './SchemaItem.js';
import type { UserDataField, UserDataFields, UserDataSchema } from './UserDataSchema.js';
import { writeItems } from './writeUserData.js';

const LINK_SCHEMES = ['http', 'https', 'tel', 'mailto'] as const;

/**
 * Says what attached data means: labels, kinds, order, secrets, links, and what agents may change. Define it once, outside of
 * components: it is compared by identity. Throws a `PhoneError` with the code `bad-schema` for a field that cannot work, so
 * that a mistake is found when the page loads and not when a call comes.
 *
 * @example
 * ```ts
 * const customerData = defineUserData({
 *   customer: { label: { en: 'Customer', fr: 'Client' }, kind: 'text', link: 'https://crm.example/c/{customer}' },
 *   status: { label: 'Status', kind: 'choice', options: ['gold', 'silver'], editable: true },
 *   balance: { label: 'Balance', kind: 'number', format: { style: 'currency', currency: 'EUR' } },
 *   card: { label: 'Card', kind: 'text', secret: true },
 * });
 * customerData.read(call.userData, 'fr').values.status; // 'gold' | 'silver' | undefined
 * ```
 */
export function defineUserData<const F extends UserDataFields>(fields: F): UserDataSchema<F>;
// The types above are worked out from the fields one by one, which no type of this body could say: the type tests hold them.
export function defineUserData(fields: UserDataFields): UserDataSchema {
  const entries = Object.entries(fields);
  if (entries.length > MAX_USER_DATA_KEYS) throw badField(entries[MAX_USER_DATA_KEYS]?.[0] ?? '', 'too-many');
  const secrets = new Set(entries.filter(([, field]) => field.secret).map(([key]) => fromWireKey(key)));
  const known = new Set<string>();
  const items = entries.map(([key, field]): SchemaItem => {
    const name = fromWireKey(key);
    if (name.trim() === '' || toWireKey(key).length > MAX_USER_DATA_KEY_LENGTH || known.has(name)) throw badField(key, 'key');
    known.add(name);
    checkOptions(key, field);
    return { key, name, field, link: readLink(key, field, secrets), toText: readFormat(key, field) };
  });
  const ordered = items.sort((left, right) => (left.field.order ?? 0) - (right.field.order ?? 0));
  return {
    fields,
    secretKeys: [...secrets],
    read: (data, language) => readItems(ordered, data, language),
    write: (values) => writeItems(ordered, values),
    mask: (data) => maskItems(ordered, data),
  };
}

function checkOptions(key: string, field: UserDataField): void {
  if (field.kind !== 'choice') return;
  const values = field.options.map(valueOfOption);
  const isFine = (value: string) => value.trim() === value && value !== '' && value.length <= MAX_USER_DATA_VALUE_LENGTH;
  if (values.length === 0 || new Set(values).size < values.length || !values.every(isFine)) throw badField(key, 'options');
}

function readLink(key: string, field: UserDataField, secrets: ReadonlySet<string>): UrlTemplate | undefined {
  if (field.link === undefined) return undefined;
  const parsed = parseUrlTemplate(field.link, { schemes: LINK_SCHEMES });
  if (!parsed.ok) throw badField(key, 'link');
  // The address of a link is in the page, whatever is masked beside it.
  const shows = (name: string) => secrets.has(name) && name !== fromWireKey(key);
  if (parsed.template.keys.some((wanted) => shows(fromWireKey(wanted)))) throw badField(key, 'secret-in-link');
  return parsed.template;
}

function readFormat(key: string, field: UserDataField): SchemaItem['toText'] {
  try {
    return createFieldText(field);
  } catch {
    throw badField(key, 'format');
  }
}

function badField(key: string, problem: SchemaProblem): PhoneError {
  return new PhoneError({ code: 'bad-schema', key, problem });
}
