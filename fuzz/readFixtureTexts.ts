import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documented frames, as the files hold them; programs of this folder run from the repository's root. */
export function readFixtureTexts(): readonly string[] {
  const folder = join(process.cwd(), 'packages/core/fixtures');
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}
