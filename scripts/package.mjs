// Looks at every package as the registry would serve it: publint reads what would be packed, attw resolves its types as users do,
// and its pages link to what it holds. The repository's own pages are looked at beside them.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { brokenLinks } from './lib/links.mjs';
import { run } from './lib/run.mjs';
import { packages, ROOT } from './lib/workspace.mjs';

let failed = false;
for (const { dir, manifest } of packages()) {
  console.log(`${manifest.name}:`);
  const { messages } = await publint({ pkgDir: dir, pack: 'npm', strict: true });
  for (const message of messages) console.error(`  publint: ${formatMessage(message, manifest)}`);
  const styles = Object.keys(manifest.exports).filter((subpath) => subpath.endsWith('.css'));
  const exclude = styles.length > 0 ? ['--exclude-entrypoints', ...styles] : [];
  const attw = await run('attw', ['--pack', dir, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', ...exclude]);
  const links = packedLinks(dir);
  for (const link of links) console.error(`  ${link}, which its tarball does not hold`);
  failed ||= messages.length > 0 || attw !== 0 || links.length > 0;
}
const folders = ['.', 'docs', ...packages().map(({ folder }) => `packages/${folder}`)];
const pages = folders
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));
const broken = pages.flatMap((page) => brokenLinks(ROOT, page, () => true));
for (const link of broken) console.error(`${link}, which is not there`);
process.exitCode = failed || broken.length > 0 ? 1 : 0;

function packedLinks(dir) {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: dir, encoding: 'utf8' }));
  const held = files.map(({ path }) => path);
  return held
    .filter((path) => /^[^/]+\.md$/.test(path))
    .flatMap((page) => brokenLinks(dir, page, (file) => held.some((path) => path === file || path.startsWith(`${file}/`))));
}
