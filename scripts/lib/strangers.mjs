import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle } from './bundle.mjs';
import { ROOT } from './workspace.mjs';

const COMPONENTS = join(ROOT, 'packages/components');
/** Of no part, or not asked about: another package is either needed by the part, or weighed. */
const OUTSIDE = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  'react-aria-components',
  'lucide-react',
  '@hookswitch/hooks',
  '@hookswitch/core',
];
/** What is made of other parts, which it may bring at once; transfer and shortcuts are fetched when they are opened. */
const COMPOSED = {
  Softphone: [
    'CallList',
    'ConnectionBanner',
    'DialPad',
    'DndToggle',
    'Forwarding',
    'HintGrid',
    'IncomingCall',
    'PhoneStatus',
    'VoicemailBadge',
  ],
};

/** The parts that the package's entry names: what is exported, and the folder of its view. */
export function readParts() {
  const index = readFileSync(join(COMPONENTS, 'src/index.ts'), 'utf8');
  return [...index.matchAll(/^export \{ (\w+)View \} from '\.\/([\w-]+)\//gm)].map(([, name, folder]) => ({ name, folder }));
}

/** What a page that imports one part gets of others, a line each: bundled alone, it must bring nobody else's files, nor all the words. */
export async function findStrangers(parts, conditions) {
  const found = await Promise.all(
    parts.flatMap(({ name }) => [strangersOf(`${name}View`, name, parts, conditions), strangersOf(name, name, parts, conditions)]),
  );
  return found.flat();
}

async function strangersOf(imported, name, parts, conditions) {
  const { initial } = await bundle(`export { ${imported} } from '@hookswitch/components'`, { external: OUTSIDE, conditions });
  const files = initial.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([path, { renderedLength }]) => renderedLength > 0 && path.startsWith(COMPONENTS))
      .map(([path]) => relative(COMPONENTS, path).replace(/^(src|dist)\//, '')),
  );
  if (files.length === 0) throw new Error(`${imported} is bundled of no file of ours: the path of the packages has changed.`);
  const welcome = [name, ...(imported === 'Softphone' ? COMPOSED.Softphone : [])];
  return files.filter((file) => !isWelcome(file, welcome, parts)).map((file) => `${imported} alone brings ${file}`);
}

function isWelcome(file, welcome, parts) {
  const [folder, rest] = file.split(/\/(.*)/);
  if (folder === 'internal') return true;
  // Of the words each brings its own; every word at once is for whoever imports `en`.
  if (folder === 'i18n') return !/^en\.[jt]s$/.test(rest);
  if (folder === 'connected') return welcome.includes(rest.replace(/\.[jt]sx?$/, ''));
  return parts.some((part) => part.folder === folder && welcome.includes(part.name));
}
