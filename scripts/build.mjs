// Builds what is published and the demo, from nothing: the file of a source that is gone must not stay in dist.
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { run } from './lib/run.mjs';
import { packages, ROOT } from './lib/workspace.mjs';

for (const { dir } of packages()) {
  rmSync(join(dir, 'dist'), { recursive: true, force: true });
  // tsc asks its build info, not the folder, whether there is anything to do.
  rmSync(join(dir, 'node_modules/.cache/ts'), { recursive: true, force: true });
}
await step('tsc', ['-b', '--pretty', 'false', ...packages().map(({ dir }) => dir)]);
for (const name of ['styles.css', 'devtools/devtools.css']) await bundleStyles(join(ROOT, 'packages/components'), name);
await step('vite', ['build', 'apps/demo', '--logLevel', 'warn']);

async function step(command, args) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}

/** One stylesheet for a host page: the imports are gathered in their order, and with them the order of the layers. */
async function bundleStyles(dir, name) {
  const { warnings } = await build({
    entryPoints: [join(dir, 'src', name)],
    outfile: join(dir, 'dist', basename(name)),
    bundle: true,
    logLevel: 'warning',
  });
  if (warnings.length > 0) process.exit(1);
}
