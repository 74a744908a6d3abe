import { type Fields, isFields, readFlag, readLine, readList, readObject, readText } from '../protocol/read.js';
import type { Contact } from './Contact.js';
import { type DirectoryColumn, directoryColumns } from './directoryColumns.js';
import { numbersOf } from './numbersOf.js';
import { readStatus } from './readStatus.js';
import { createUniqueKeys } from './uniqueKeys.js';

/** Most contacts of one answer we keep. */
const MAX_ENTRIES = 5_000;
/** Most columns of a table we look at. */
const MAX_COLUMNS = 50;
/** The user's own address book goes by this name. */
const PERSONAL = 'personal';

/** A table's columns, and what they are called. */
interface Columns {
  readonly kinds: readonly DirectoryColumn[];
  readonly headers: readonly string[];
}

/** The contacts of a `DirectoryResult` or of `Favorites`, one by one: one that cannot be read is left out. */
export function readDirectory(payload: unknown): readonly Contact[] {
  const fields = readObject(payload);
  const headers = Array.isArray(fields['headers']) ? fields['headers'].slice(0, MAX_COLUMNS).map((header) => readLine(header) ?? '') : [];
  const columns = { kinds: directoryColumns(headers), headers };
  const keyOf = createUniqueKeys();
  // No list is nobody.
  return readList(fields['entries'] ?? [])
    .slice(0, MAX_ENTRIES)
    .flatMap((entry) => (isFields(entry) ? (readEntry(entry, columns, keyOf) ?? []) : []));
}

function readEntry(entry: Fields, { kinds, headers }: Columns, keyOf: (name: string) => string): Contact | undefined {
  const row = entry['entry'];
  if (!Array.isArray(row)) return undefined;
  const cells = kinds.map((kind, at) => ({ kind, text: readLine(row[at]) ?? '', header: headers[at] ?? '' }));
  const ofKind = (kind: DirectoryColumn) => cells.filter((cell) => cell.kind === kind && cell.text !== '');
  const name = [...ofKind('first-name'), ...ofKind('last-name')].map(({ text }) => text).join(' ') || (ofKind('name')[0]?.text ?? '');
  const numbers = numbersOf(ofKind('number').map(({ text, header }) => ({ number: text, label: header })));
  if (name === '' && numbers.length === 0) return undefined;
  const source = readText(entry['source']);
  const contactId = readText(entry['contact_id']);
  const favoriteRef = source && contactId ? { source, contactId } : undefined;
  return {
    key: keyOf(favoriteRef ? `${source}/${contactId}` : name),
    name,
    details: ofKind('detail').flatMap(({ text }) => (isTechnical(text) ? [] : text)),
    numbers,
    status: readStatus(entry['status']),
    isFavorite: readFlag(entry['favorite']) ?? false,
    favoriteRef,
    isPersonal: source === PERSONAL,
    isMeetingRoom: false,
  };
}

/** Tables also carry columns that are for programs. */
function isTechnical(text: string): boolean {
  return /^(\d+|true|false|null|[\da-f]{8}-[\da-f-]{27,})$/i.test(text);
}
