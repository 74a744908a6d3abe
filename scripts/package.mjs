// Looks at every package as the registry would serve it: publint reads what would be packed, attw resolves its types as users do.

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { run } from './lib/run.mjs';
import { packages } from './lib/workspace.mjs';

let failed = false;
for (const { dir, manifest } of packages()) {
  console.log(`${manifest.name}:`);
  const { messages } = await publint({ pkgDir: dir, pack: 'npm', strict: true });
  for (const message of messages) console.error(`  publint: ${formatMessage(message, manifest)}`);
  const styles = Object.keys(manifest.exports).filter((subpath) => subpath.endsWith('.css'));
  const exclude = styles.length > 0 ? ['--exclude-entrypoints', ...styles] : [];
  const attw = await run('attw', ['--pack', dir, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', ...exclude]);
  failed ||= messages.length > 0 || attw !== 0;
}
process.exitCode = failed ? 1 : 0;
