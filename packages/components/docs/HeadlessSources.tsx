import { Source } from '@storybook/addon-docs/blocks';

const FILES = import.meta.glob<string>('./headless/*.{ts,tsx,css}', { query: '?raw', import: 'default', eager: true });

/** The headless desk as it is written, file by file; the desk itself first. */
export function HeadlessSources() {
  const files = Object.entries(FILES).map(([path, code]) => ({ name: path.slice(path.lastIndexOf('/') + 1), code }));
  const [desk, others] = [files.filter(isDesk), files.filter((file) => !isDesk(file))];
  return (
    <>
      {[...desk, ...others].map(({ name, code }) => (
        <details key={name} open={name === 'HeadlessDesk.tsx'}>
          <summary>
            <code>{name}</code>
          </summary>
          <Source code={code} language={name.endsWith('.css') ? 'css' : 'tsx'} />
        </details>
      ))}
    </>
  );
}

function isDesk({ name }: { readonly name: string }): boolean {
  return name === 'HeadlessDesk.tsx';
}
