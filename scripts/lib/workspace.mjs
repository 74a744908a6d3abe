import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The publishable packages: folder, manifest, and the entries of TypeScript (not of CSS) with the declarations they are built to. */
export function packages() {
  return readdirSync(join(ROOT, 'packages')).map((folder) => {
    const dir = join(ROOT, 'packages', folder);
    const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
    const entries = Object.entries(manifest.exports)
      .filter(([, target]) => target.types)
      .map(([subpath, target]) => ({ subpath, types: join(dir, target.types), source: join(dir, target['hookswitch-source']) }));
    return { folder, dir, manifest, entries };
  });
}
