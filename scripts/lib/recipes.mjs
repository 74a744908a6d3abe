import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './workspace.mjs';

/** The blocks of a page of the documentation, under the names that stand beside their languages: ```` ```ts phone.ts ````. */
export function readBlocks(page) {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, language, name, code]) => ({ language, name, code }));
}

/** Writes the recipes into a folder, each under its name; `place` may send one somewhere else. */
export function writeRecipes(folder, place = (name) => name) {
  const blocks = readBlocks('docs/recipes.md').filter(({ name }) => name);
  for (const { name, code } of blocks) {
    const file = join(folder, place(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  return blocks.map(({ name }) => name);
}

/** The README's example, as it stands there. */
export function readmeExample() {
  const example = readBlocks('README.md').find(({ language, code }) => language === 'tsx' && code.includes('export function App'));
  if (!example) throw new Error('The README has no example any more.');
  return example.code;
}
