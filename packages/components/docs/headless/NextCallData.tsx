import type { DialPadData } from '@hookswitch/hooks';
import { useState } from 'react';
import { CommandButton } from './CommandButton.js';

/** What goes along with the next call. */
export function NextCallData({ entries, onChange, onRemove }: DialPadData) {
  const [key, setKey] = useState('');
  return (
    <details>
      <summary>Data for the next call</summary>
      <ul>
        {[...entries].map(([label, value]) => (
          <li key={label} className="line">
            <label>
              <bdi>{label}</bdi> <input value={value} onChange={(event) => onChange(label, event.target.value)} />
            </label>
            <CommandButton onPress={() => onRemove(label)}>
              Leave out <bdi>{label}</bdi>
            </CommandButton>
          </li>
        ))}
      </ul>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (key.trim() === '' || entries.has(key.trim())) return;
          onChange(key.trim(), '');
          setKey('');
        }}
      >
        <label>
          New label <input value={key} onChange={(event) => setKey(event.target.value)} />
        </label>
        <CommandButton>Add</CommandButton>
      </form>
    </details>
  );
}
