import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findAddress, origin } from './address.mjs';
import { pnpm } from './pnpm.mjs';
import { packages, ROOT } from './workspace.mjs';

/**
 * Writes a tarball of each built package into a folder, and tells where each is. pnpm packs, for npm would leave `workspace:*`
 * and `catalog:` in the manifests, which no other machine can install. Where the repository has an address, each says so.
 */
export function packPackages(folder, address = findAddress()) {
  const target = resolve(ROOT, folder);
  mkdirSync(target, { recursive: true });
  const tarballs = packages().map(({ folder: short, dir, manifest }) => {
    if (!existsSync(join(dir, 'dist'))) throw new Error(`${manifest.name} is not built: npm run build.`);
    const file = join(target, `hookswitch-${short}-${manifest.version}.tgz`);
    rmSync(file, { force: true });
    return { folder: short, file };
  });
  if (!pnpm('--recursive', '--filter', './packages/*', '--silent', 'pack', '--pack-destination', target))
    throw new Error('Packing failed.');
  const missing = tarballs.filter(({ file }) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Not packed: ${missing.map(({ file }) => file).join(', ')}`);
  if (address) for (const tarball of tarballs) sayOrigin(tarball, target, address);
  return tarballs;
}

/** Packs a tarball again, with the repository's address in its manifest: it stands in no file here, which would be wrong in every fork. */
function sayOrigin({ folder, file }, target, address) {
  const place = mkdtempSync(join(tmpdir(), 'hookswitch-pack-'));
  execFileSync('tar', ['-xzf', file, '-C', place]);
  const path = join(place, 'package/package.json');
  const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), ...origin(address, folder) };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', target], {
    cwd: join(place, 'package'),
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  rmSync(place, { recursive: true });
}
