import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import { ROOT } from './workspace.mjs';

/** Not on the disk; named as if it were, so that packages are found from there. */
const ENTRY = join(ROOT, 'entry.mjs');

/**
 * Bundles a few lines of JavaScript for production, as a page's bundler does. Rolldown, for it follows what is used into a
 * chunk that is fetched late; esbuild shares by file, and counts what only such a chunk uses. `external` names packages.
 */
export async function bundle(code, { external, conditions = [] }) {
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'entry', resolveId: (id) => (id === ENTRY ? id : undefined), load: (id) => (id === ENTRY ? code : undefined) }],
    resolve: { conditions: [...conditions, 'module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: ENTRY, formats: ['es'] },
      rolldownOptions: { external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)), output: { minify: true } },
    },
  });
  return byTime(output.filter(({ type }) => type === 'chunk'));
}

/** What a page fetches at once, and what it fetches when it is first used. */
function byTime(chunks) {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set([chunks.find(({ isEntry }) => isEntry).fileName]);
  for (const name of names) for (const next of named.get(name).imports) if (named.has(next)) names.add(next);
  return { initial: chunks.filter(({ fileName }) => names.has(fileName)), late: chunks.filter(({ fileName }) => !names.has(fileName)) };
}

/** Bundles a stylesheet, as the packages' build does. */
export async function bundleStyles(css, conditions) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: css, resolveDir: ROOT, loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
    ...(conditions.length > 0 ? { conditions } : {}),
  });
  return outputFiles[0].text;
}
