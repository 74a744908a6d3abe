import { en } from '@hookswitch/components';
import { defaultShortcuts, SHORTCUT_NAMES } from '@hookswitch/hooks';
import { PART_KEYS, type PartKey } from './partKeys.js';

/** What the keys of one part do; nothing for a part without any. */
export function KeysOf({ part }: { readonly part: string }) {
  const keys = PART_KEYS[part];
  return keys ? <KeyTable rows={keys} /> : null;
}

/** The keys of all parts, each under its name. */
export function KeysOfEveryPart() {
  return (
    <>
      {Object.entries(PART_KEYS).map(([part, rows]) => (
        <section key={part} aria-label={part}>
          <h3>
            <code>{part}</code>
          </h3>
          <KeyTable rows={rows} />
        </section>
      ))}
    </>
  );
}

/** The shortcuts as they are without a choice of the host's. */
export function ShortcutKeys() {
  return <KeyTable rows={SHORTCUT_NAMES.map((name) => ({ keys: [defaultShortcuts[name] ?? ''], does: en.shortcuts.name[name] }))} />;
}

function KeyTable({ rows }: { readonly rows: readonly PartKey[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Keys</th>
          <th scope="col">What happens</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
