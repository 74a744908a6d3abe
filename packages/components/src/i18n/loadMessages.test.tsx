import { expect, test } from 'vitest';
import { en } from './en.js';
import { languages, loadMessages, matchLanguage } from './loadMessages.js';

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR_fr', 'fr'],
  ['ar-MA', 'ar'],
  ['de-AT', 'de'],
  ['es-419', 'es'],
  ['en-GB', 'en'],
  ['pt-BR', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('%j is served by %s', (tag, language) => {
  expect(matchLanguage(tag)).toBe(language);
});

test.each(languages)('%s is fetched with its own tag and every word', async (language) => {
  const messages = await loadMessages(language);
  expect(messages.locale).toBe(language);
  expect(emptyWords(messages)).toEqual([]);
  expect(wordPaths(messages)).toEqual(wordPaths(en));
});

/** Paths of words that are there but say nothing. */
function emptyWords(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  return entriesOf(value).flatMap(([key, inner]) => emptyWords(inner, `${path}.${key}`));
}

function wordPaths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return entriesOf(value)
    .flatMap(([key, inner]) => wordPaths(inner, `${path}.${key}`))
    .sort();
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
