export { foldName } from '../lib/foldName.js';
export { linesApart } from '../lib/linesApart.js';
export { plainLine, plainSentence, withoutInvisible } from '../lib/plainText.js';
export type { Person } from './findPeople.js';
export { findPeople } from './findPeople.js';
export { numberKey, sameNumber } from './numberKey.js';
export type { ParsedDestination } from './parseDestination.js';
export { parseDestination } from './parseDestination.js';
