import { foldName } from '../lib/foldName.js';

/** What a column of the old directory holds. */
export type DirectoryColumn = 'name' | 'first-name' | 'last-name' | 'number' | 'detail' | 'ignored';

/** The vendor's own interface finds the number here. */
const USUAL_NUMBER_COLUMN = 1;

/** Words of headers in the languages a XiVO is set up in, accents gone; the first that fits decides. */
const WORDS: readonly (readonly [RegExp, DirectoryColumn])[] = [
  [/favor|favour|perso|stat(us|ut)|estado|\bid\b|uuid|avatar|picture|photo|foto/, 'ignored'],
  [/^(first|given|prenom|vorname)/, 'first-name'],
  [/^(last|family|surname|nom de famille|nachname|familienname|apellido)/, 'last-name'],
  [/\b(num|phone|tele|tel\b|mobil|movil|portable|handy|poste|extension|ext\b|gsm|rufnummer|durchwahl|nebenstelle)/, 'number'],
  [/\b(name|nom|nombre)\b/, 'name'],
];

/**
 * What each column holds, told from the headers: which columns there are, and their language, is the server's configuration.
 * See PROTOCOL.md#directoryresult-and-favorites.
 */
export function directoryColumns(headers: readonly string[]): readonly DirectoryColumn[] {
  const columns = headers.map(columnOf);
  // "Nom" beside "Prénom", "Nombre" beside "Apellido": half of the name each.
  const hasFirst = columns.includes('first-name');
  const hasLast = columns.includes('last-name');
  const told = columns.map((column) => {
    if (column !== 'name' || hasFirst === hasLast) return column;
    return hasFirst ? 'last-name' : 'first-name';
  });
  if (told.includes('number')) return told;
  if (told.length <= USUAL_NUMBER_COLUMN) return ['name', 'number'];
  return told.map((column, at) => (at === USUAL_NUMBER_COLUMN ? 'number' : column));
}

function columnOf(header: string): DirectoryColumn {
  const word = foldName(header);
  if (word === '') return 'ignored';
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'detail';
}
