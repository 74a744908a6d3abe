import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import * as core from '@hookswitch/core';
import * as record from '@hookswitch/core/record';
import * as testing from '@hookswitch/core/testing';
import * as simulator from '@hookswitch/simulator';

const MODULES: Readonly<Record<string, object>> = {
  '@hookswitch/core': core,
  '@hookswitch/core/record': record,
  '@hookswitch/core/testing': testing,
  '@hookswitch/simulator': simulator,
};

/**
 * Runs the first example under a heading of a page, as it stands there, and gives what an expression is worth at its end.
 *
 * @param given - what the page takes for granted, by name
 * @param wanted - an expression of the page's own names
 * @param modules - what the page imports, by the names of the packages
 */
export async function runSnippet(
  page: string,
  heading: string,
  given: Readonly<Record<string, unknown>>,
  wanted: string,
  modules: Readonly<Record<string, object>> = MODULES,
): Promise<unknown> {
  const text = readFileSync(`${import.meta.dirname}/../../../${page}`, 'utf8');
  const [, section = ''] = text.split(`\n${heading}\n`);
  const [, code] = /```tsx?\n(.*?)```/s.exec(section) ?? [];
  if (code === undefined) throw new Error(`${page} has no example under ${heading}`);
  const body = code.replaceAll(/^import (\{.*?\}) from ('.*?');$/gm, 'const $1 = modules[$2];');
  const run: unknown = runInThisContext(`(async (modules, { ${Object.keys(given).join(', ')} }) => { ${body}\nreturn ${wanted}; })`);
  if (typeof run !== 'function') throw new Error('no function');
  return run(modules, given);
}
