import { type BuildResult, build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bundling every part takes a machine that is busy with other tests a while. */
const LIMIT_MS = 30_000;

/** The sources that a page carries which imports an entry. */
async function inputsOf(entry: string): Promise<readonly string[]> {
  const result: BuildResult<{ metafile: true }> = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    conditions: ['hookswitch-source'],
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', '@tanstack/react-query', 'react-aria-components', 'lucide-react'],
    logLevel: 'error',
  });
  return Object.keys(result.metafile.inputs);
}

test.each(['@hookswitch/components', '@hookswitch/core'])(
  '%s carries neither the devtools nor the recorder',
  async (entry) => {
    const inputs = await inputsOf(entry);
    expect(inputs.length).toBeGreaterThan(10);
    expect(inputs.filter((input) => /components\/src\/devtools\/|core\/src\/record\//.test(input))).toEqual([]);
  },
  LIMIT_MS,
);

test(
  'the devtools carry neither the recorder nor the parts',
  async () => {
    const inputs = await inputsOf('@hookswitch/components/devtools');
    expect(inputs.filter((input) => /core\/src\/|components\/src\/(call-list|connected|hint-grid)\//.test(input))).toEqual([]);
  },
  LIMIT_MS,
);
