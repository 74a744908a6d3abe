import * as kit from '@hookswitch/components';
import { Controls, Description, Primary, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import { KeysOf } from '../packages/components/docs/Keys.js';
import { PART_KEYS } from '../packages/components/docs/partKeys.js';

/** A comment is gone from what is built: the sources have the sentences. */
const SOURCES = import.meta.glob<string>('../packages/components/src/*/*DataAttributes.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The page of a part: what it is, its hook and its connected twin, its props and its data attributes, all read from the code; and its keys. */
export function PartPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const component: unknown = preparedMeta.component;
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Twins component={component} />
      <Primary />
      <Controls />
      <Keys component={component} />
      <DataAttributes component={component} />
      <Stories />
    </>
  );
}

function Twins({ component }: { readonly component: unknown }) {
  const name = nameOf(component);
  const hook = hookOf(component);
  const connected = name.replace(/View$/, '');
  if (name === connected) return null;
  return (
    <p>
      {hook && (
        <>
          Hook: <code>{hook}()</code>, from <code>@hookswitch/hooks</code>, returns exactly these props.{' '}
        </>
      )}
      {connected in kit && (
        <>
          On the phone of the nearest <code>PhoneProvider</code>: <code>{`<${connected} />`}</code>.
        </>
      )}
    </p>
  );
}

function Keys({ component }: { readonly component: unknown }) {
  // A connected part has the keys of its view.
  const view = `${nameOf(component).replace(/View$/, '')}View`;
  if (!PART_KEYS[view]) return null;
  return (
    <>
      <h3>Keys</h3>
      <KeysOf part={view} />
    </>
  );
}

function DataAttributes({ component }: { readonly component: unknown }) {
  const file = `/${nameOf(component).replace(/View$/, '')}DataAttributes.ts`;
  const source = Object.entries(SOURCES).find(([path]) => path.endsWith(file))?.[1] ?? '';
  const attributes = [...source.matchAll(/\/\*\* ((?:(?!\*\/).)+) \*\/\s+\w+: '(data-[a-z-]+)'/gs)];
  if (attributes.length === 0) return null;
  return (
    <>
      <h3>Data attributes, for style sheets</h3>
      <table>
        <tbody>
          {attributes.map(([whole, sentence, attribute]) => (
            <tr key={whole}>
              <th scope="row">
                <code>{attribute}</code>
              </th>
              <td>{sentence?.replaceAll(/\n\s*\*/g, '').replaceAll('`', '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Documented {
  readonly displayName?: string;
  readonly __docgenInfo?: { readonly displayName?: string; readonly description?: string; readonly tags?: { readonly example?: string } };
}

function documented(component: unknown): Documented {
  return typeof component === 'object' || typeof component === 'function' ? { ...component } : {};
}

function nameOf(component: unknown): string {
  const { displayName, __docgenInfo } = documented(component);
  return __docgenInfo?.displayName ?? displayName ?? '';
}

/** The example of a view spreads its hook. */
function hookOf(component: unknown): string | undefined {
  const { __docgenInfo } = documented(component);
  return /\.\.\.(use\w+)\(/.exec(JSON.stringify(__docgenInfo ?? {}))?.[1];
}
