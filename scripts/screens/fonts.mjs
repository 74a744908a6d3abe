import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One Latin hand and one Arabic: what neither has is drawn as a box, on every machine alike. */
const FONTS = [
  import.meta.resolve('@expo-google-fonts/inter/package.json'),
  import.meta.resolve('@expo-google-fonts/noto-sans-arabic/package.json'),
];
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold'];

/**
 * The environment for a browser that knows the test-only fonts and none of the machine's. They are there before the first
 * layout, as a web font is not: a story that measures itself measures the same everywhere.
 */
export function onlyTestFonts(cacheFolder) {
  const folder = join(cacheFolder, 'fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const folders = FONTS.flatMap((font) => WEIGHTS.map((weight) => join(dirname(fileURLToPath(font)), weight)));
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>Inter</string><string>Noto Sans Arabic</string></edit>
  </match>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
