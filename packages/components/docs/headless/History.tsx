import type { CallHistoryEntry } from '@hookswitch/core/directory';
import { useCallHistory } from '@hookswitch/hooks';
import { CommandButton } from './CommandButton.js';
import { Person } from './Person.js';
import { Problem } from './Problem.js';

const TIME = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** The last calls. */
export function History() {
  const history = useCallHistory({ size: 5 });
  return (
    <section aria-label="History" aria-busy={history.phase === 'loading'}>
      <h2>History</h2>
      {history.phase === 'none' && <p>No calls yet</p>}
      <ol>
        {history.entries.map((entry) => (
          <li key={entry.key}>
            <small>{whatBecameOf(entry)}</small>
            <Person name={entry.name} number={entry.number} reach={history} />
          </li>
        ))}
      </ol>
      <Problem problem={history.historyProblem ?? history.problem} />
      <CommandButton isPending={history.isRefreshing} onPress={history.onRefresh}>
        Refresh
      </CommandButton>
    </section>
  );
}

function whatBecameOf({ direction, outcome, startedAt }: CallHistoryEntry): string {
  const words = outcome === 'missed' ? 'missed' : direction;
  return startedAt === undefined ? words : `${words}, ${TIME.format(startedAt)}`;
}
