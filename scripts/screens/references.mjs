import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { differ } from './differ.mjs';
import { isMadeOf, makeSmall, readBoth } from './smallPng.mjs';

/**
 * The committed pictures, in a folder named after the Chromium they were taken with: another one draws letters differently,
 * and is not compared. Pictures that differ are left in `differences`, with what they differ in.
 */
export function openReferences({ folder, major, differences }) {
  const name = `chromium-${major}`;
  const folders = existsSync(folder) ? readdirSync(folder).filter((entry) => entry.startsWith('chromium-')) : [];
  const isComparable = folders.includes(name);
  const [other] = folders.filter((entry) => entry !== name);
  const files = new Set(folders.length > 0 ? readdirSync(join(folder, isComparable ? name : other)) : []);
  const seen = new Set();
  rmSync(differences, { recursive: true, force: true });

  return {
    isComparable,
    /** What the pictures were taken with where they are not compared; `undefined` without any. */
    takenWith: isComparable ? name : other,
    /** Judges one picture; returns what is wrong with it. */
    compare(picture, png) {
      seen.add(`${picture}.png`);
      if (!files.has(`${picture}.png`))
        return `${picture}: there is no reference. Look at the story, then: npm run screens:write -- ${picture}`;
      if (!isComparable) return undefined;
      const small = readFileSync(join(folder, name, `${picture}.png`));
      if (isMadeOf(small, png)) return undefined;
      const { kept, taken } = readBoth(small, png);
      const fault = differ(kept, taken);
      if (!fault) return undefined;
      mkdirSync(differences, { recursive: true });
      writeFileSync(join(differences, `${picture}.png`), png);
      if (fault.difference) writeFileSync(join(differences, `${picture}.difference.png`), PNG.sync.write(fault.difference));
      return `${picture}: ${fault.text}. See ${join(differences, picture)}.png; if it is meant: npm run screens:write -- ${picture}`;
    },
    /** Keeps a picture, unless the one that is kept differs in nothing. */
    write(picture, png) {
      seen.add(`${picture}.png`);
      const file = join(folder, name, `${picture}.png`);
      if (isComparable && files.has(`${picture}.png`)) {
        const small = readFileSync(file);
        const both = isMadeOf(small, png) ? undefined : readBoth(small, png);
        if (!both || !differ(both.kept, both.taken)) return false;
      }
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(file, makeSmall(png));
      return true;
    },
    /** A story that failed keeps its pictures. */
    keep(id) {
      for (const theme of ['light', 'dark']) seen.add(`${id}.${theme}.png`);
    },
    /** Pictures of stories that are gone. */
    orphans: () => [...files].filter((file) => !seen.has(file)),
    /** Takes away what belongs to no story, or to another Chromium. */
    tidy() {
      for (const entry of folders) if (entry !== name) rmSync(join(folder, entry), { recursive: true });
      if (isComparable) for (const file of files) if (!seen.has(file)) rmSync(join(folder, name, file));
    },
  };
}
