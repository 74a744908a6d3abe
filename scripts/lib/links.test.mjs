import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { brokenLinks } from './links.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hookswitch-links-'));
  mkdirSync(join(folder, 'fixtures'));
  writeFileSync(join(folder, 'WIRE.md'), '# Wire\n\n## What `dial` says, and when\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

function linksOf(markdown, has = () => true) {
  writeFileSync(join(folder, 'README.md'), `# Top\n\n${markdown}\n`);
  return brokenLinks(folder, 'README.md', has);
}

it('takes links to pages, folders, headings and addresses that are there', () => {
  const links = '[a](WIRE.md) [b](./WIRE.md#what-dial-says-and-when) [c](fixtures) [d](#top) [e](https://xivo.solutions)';
  expect(linksOf(links)).toEqual([]);
});

it.each(['GONE.md', '#gone', 'WIRE.md#gone', '../../docs/errors.md'])('names a link to %s, which is not there', (target) => {
  expect(linksOf(`[a](${target})`)).toEqual([`README.md links to ${target}`]);
});

it('names a link to a file that the tarball leaves out', () => {
  expect(linksOf('[a](WIRE.md)', () => false)).toEqual(['README.md links to WIRE.md']);
});

it('takes what looks like a link in a block of code for code', () => {
  expect(linksOf('```ts\nconst [a] = read[1](GONE);\n```')).toEqual([]);
});
