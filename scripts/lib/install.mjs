import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pnpm } from './pnpm.mjs';
import { ROOT } from './workspace.mjs';

const LOCKFILE = join(ROOT, 'pnpm-lock.yaml');
const WORKSPACE = join(ROOT, 'pnpm-workspace.yaml');
/** pnpm's own note of what lies in node_modules. */
const INSTALLED_LOCKFILE = join(ROOT, 'node_modules/.pnpm/lock.yaml');
const STAMP = join(ROOT, 'node_modules/.cache/installed');

/**
 * Installs what the lockfile says, with the pinned pnpm; where it lies there already it asks no registry, so that a machine
 * without a network starts what it has. Tells whether everything is there.
 */
export function install() {
  if (isInstalled()) return true;
  console.log('Installing what the lockfile says ...');
  if (!pnpm('install', '--frozen-lockfile')) return false;
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted());
  return true;
}

function isInstalled() {
  return (
    read(STAMP) === wanted() &&
    // Somebody else may have installed since, or thrown a folder away.
    read(INSTALLED_LOCKFILE) === read(LOCKFILE) &&
    projects().every(({ dir, manifest }) => !needsModules(manifest) || existsSync(join(dir, 'node_modules')))
  );
}

/** A fingerprint of everything that an installation is made from. */
function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of [LOCKFILE, WORKSPACE, ...projects().map(({ dir }) => join(dir, 'package.json'))]) hash.update(read(file) ?? '');
  return hash.digest('hex');
}

/** The repository itself, and the folders that pnpm-workspace.yaml lists. */
function projects() {
  const patterns = [...(read(WORKSPACE) ?? '').matchAll(/^ {2}- (\S+)$/gm)].map(([, pattern]) => pattern);
  const folders = patterns.flatMap((pattern) => (pattern.endsWith('/*') ? folderNames(pattern.slice(0, -2)) : [pattern]));
  return ['.', ...folders].map((folder) => {
    const dir = join(ROOT, folder);
    return { dir, manifest: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) };
  });
}

function folderNames(parent) {
  return readdirSync(join(ROOT, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
    .sort();
}

function needsModules({ dependencies, devDependencies }) {
  return dependencies !== undefined || devDependencies !== undefined;
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
