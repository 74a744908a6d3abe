import type { Colleague } from '@hookswitch/hooks';
import { defaultDirectory } from '@hookswitch/simulator';

/**
 * Who stands in the grid. The wire has no list of lines to watch, so a desk takes it from a directory of its own;
 * here it is the simulator's.
 */
export const colleagues: readonly Colleague[] = defaultDirectory.users.flatMap(({ firstName, lastName, number, username }) =>
  number === undefined ? [] : [{ number, name: `${firstName} ${lastName}`, group: username === undefined ? 'Office' : 'Agents' }],
);
