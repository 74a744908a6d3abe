import { type Colleague, useHintGrid } from '@hookswitch/hooks';
import { Person } from './Person.js';
import { Problem } from './Problem.js';

/** What `Colleagues` needs. */
export interface ColleaguesProps {
  readonly colleagues: readonly Colleague[];
  readonly onTransferTo: (number: string) => void;
}

/** Colleagues with the live states of their lines. */
export function Colleagues({ colleagues, onTransferTo }: ColleaguesProps) {
  const grid = useHintGrid({ colleagues, onTransferTo });
  return (
    <section aria-label="Colleagues">
      <h2>Colleagues</h2>
      <ul>
        {grid.colleagues.map(({ name, number }) => (
          <li key={number}>
            <Person name={name} number={number} reach={grid} />
          </li>
        ))}
      </ul>
      <Problem problem={grid.problem} />
    </section>
  );
}
