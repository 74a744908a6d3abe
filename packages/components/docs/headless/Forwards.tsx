import { type ForwardingProps, type ForwardingRow, useForwardingSwitches } from '@hookswitch/hooks';
import { useId, useState } from 'react';
import { CommandButton } from './CommandButton.js';
import { Problem } from './Problem.js';
import { FORWARDS } from './words.js';

/** The three forwards. */
export function Forwards() {
  const { rows, ...forwards } = useForwardingSwitches();
  return (
    <ul>
      {rows.map((row) => (
        <Forward key={row.kind} row={row} {...forwards} />
      ))}
    </ul>
  );
}

interface ForwardProps extends Omit<ForwardingProps, 'rows'> {
  readonly row: ForwardingRow;
}

function Forward({ row, permission, refusalOf, onChange }: ForwardProps) {
  const { kind, isSelected = false, destination, isPending, problem } = row;
  // Until something is typed the field shows what the server has stored.
  const [typed, setTyped] = useState<string>();
  const wanted = typed ?? destination;
  const refusal = refusalOf?.(wanted);
  const id = useId();
  return (
    <li>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (refusal === undefined) onChange(kind, !isSelected, wanted);
        }}
      >
        <label>
          {FORWARDS[kind]}{' '}
          <input type="tel" value={wanted} aria-describedby={refusal && id} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <CommandButton permission={permission} isPending={isPending}>
          {isSelected ? 'Stop forwarding' : 'Forward'}
        </CommandButton>
        {refusal && <small id={id}>{refusal === 'own-number' ? 'That is this very phone' : 'No phone can dial that'}</small>}
      </form>
      <Problem problem={problem} />
    </li>
  );
}
