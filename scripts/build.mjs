// Builds what is published and the demo, from nothing: the file of a source that is gone must not stay in dist.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { run } from './lib/run.mjs';
import { withoutLayers } from './lib/withoutLayers.mjs';
import { packages, ROOT } from './lib/workspace.mjs';

for (const { dir } of packages()) {
  rmSync(join(dir, 'dist'), { recursive: true, force: true });
  // tsc asks its build info, not the folder, whether there is anything to do.
  rmSync(join(dir, 'node_modules/.cache/ts'), { recursive: true, force: true });
}
await step('tsc', ['-b', '--pretty', 'false', ...packages().map(({ dir }) => dir)]);
const components = join(ROOT, 'packages/components');
await bundleStyles('styles.css', 'layered.css');
await bundleStyles('devtools/devtools.css', 'devtools.css');
for (const [from, to] of [
  ['layered.css', 'styles.css'],
  ['devtools.css', 'devtools.css'],
])
  writeFileSync(join(components, 'dist', to), withoutLayers(readFileSync(join(components, 'dist', from), 'utf8')));
await step('vite', ['build', 'apps/demo', '--logLevel', 'warn']);

async function step(command, args) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}

/** One stylesheet for a host page: the imports are gathered in their order, and with them the order of the layers. */
async function bundleStyles(source, name) {
  const { warnings } = await build({
    entryPoints: [join(components, 'src', source)],
    outfile: join(components, 'dist', name),
    bundle: true,
    logLevel: 'warning',
  });
  if (warnings.length > 0) process.exit(1);
}
