import { type Fields, isFields, readFlag, readLine, readList, readObject, readText } from '../protocol/read.js';
import type { Contact, ContactNumber, ContactRef } from './Contact.js';
import { numbersOf } from './numbersOf.js';
import { readStatus } from './readStatus.js';
import { createUniqueKeys } from './uniqueKeys.js';

/** Most contacts of one answer we keep. */
const MAX_SHEETS = 5_000;
/** Most entries of any list inside one sheet we look at. */
const MAX_PARTS = 50;

/** The contacts of a `ContactSheet` or a `FavoriteContactSheet`, one by one: one that cannot be read is left out. */
export function readContactSheet(payload: unknown): readonly Contact[] {
  const keyOf = createUniqueKeys();
  // No list is nobody.
  return readList(readObject(payload)['sheets'] ?? [])
    .slice(0, MAX_SHEETS)
    .flatMap((sheet) => (isFields(sheet) ? (readSheet(sheet, keyOf) ?? []) : []));
}

function readSheet(sheet: Fields, keyOf: (name: string) => string): Contact | undefined {
  const name = readLine(sheet['name']) ?? '';
  const numbers = numbersOf([...calledNumbers(sheet), ...listedNumbers(sheet)]);
  if (name === '' && numbers.length === 0) return undefined;
  const ref = readRef(sheet);
  const status = sheet['status'];
  return {
    key: keyOf(ref ? `${ref.source}/${ref.contactId}` : name),
    name,
    details: [sheet['subtitle1'], sheet['subtitle2']].flatMap((text) => readLine(text) || []),
    numbers,
    status: isFields(status) ? readStatus(status['phone']) : undefined,
    isFavorite: readFlag(sheet['isFavorite']) ?? false,
    favoriteRef: readFlag(sheet['canBeFavorite']) === false ? undefined : ref,
    isPersonal: readFlag(sheet['isPersonal']) ?? false,
    isMeetingRoom: readFlag(sheet['isMeetingroom']) ?? false,
  };
}

/** The number that the server itself would call. Its label, if it has one, stands in the details. */
function calledNumbers(sheet: Fields): readonly ContactNumber[] {
  return partsOf(sheet['actions']).flatMap((action) => {
    const number = action['action'] === 'Call' && Array.isArray(action['args']) ? readLine(action['args'][0]) : undefined;
    return number === undefined ? [] : { number, label: '' };
  });
}

function listedNumbers(sheet: Fields): readonly ContactNumber[] {
  return partsOf(sheet['details'])
    .flatMap((group) => partsOf(group['fields']))
    .flatMap((field) => {
      const number = field['dataType'] === 'PhoneNumber' ? readLine(field['data']) : undefined;
      return number === undefined ? [] : { number, label: readLine(field['name']) ?? '' };
    });
}

function readRef(sheet: Fields): ContactRef | undefined {
  for (const each of partsOf(sheet['sources'])) {
    const source = readText(each['name']);
    const contactId = readText(each['id']);
    if (source && contactId) return { source, contactId };
  }
  return undefined;
}

function partsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.slice(0, MAX_PARTS).filter(isFields) : [];
}
