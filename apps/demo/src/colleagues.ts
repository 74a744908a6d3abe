import type { Colleague } from '@hookswitch/hooks';
import { defaultDirectory } from '@hookswitch/simulator';
import type { DeskWords } from './DeskWords.js';

/**
 * Everybody but the agent. The wire has no list of lines to watch, so a desk takes it from a directory of its own;
 * here it is the simulator's.
 */
export function colleaguesOf(agent: string | undefined, groups: DeskWords['groups']): readonly Colleague[] {
  return defaultDirectory.users.flatMap(({ firstName, lastName, number, username }) =>
    number === undefined || (username !== undefined && username === agent)
      ? []
      : [{ number, name: `${firstName} ${lastName}`, group: username === undefined ? groups.office : groups.agents }],
  );
}
