import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../.changeset/', import.meta.url);
const notes = readdirSync(folder).filter((name) => name.endsWith('.md'));
const HEAD = /^---\n(?:'@hookswitch\/(?:core|hooks|components|simulator)': (?:patch|minor|major)\n)+---\n\n\S/;

// A formatter of Markdown takes the head for a heading, and then a release is without the note.
it.each(notes)('the release note %s names the packages that it is about', (name) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).toMatch(HEAD);
});
