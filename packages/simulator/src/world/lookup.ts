import { bareNumber } from './destination.js';
import { numberOf } from './identity.js';
import { legsOf } from './legs.js';
import type { Leg, Line, User } from './model.js';
import type { Pbx } from './pbx.js';

/** Finds people and phones by what others call them: a number or a CTI login. */
export interface Lookup {
  /** The PBX of now: a reset puts another in its place. */
  readonly pbx: () => Pbx;
  readonly user: (who: string) => User | undefined;
  readonly line: (who: string) => Line | undefined;
  /** The legs of a line, or of a phone outside. */
  readonly legs: (who: string) => readonly Leg[];
  readonly withUser: (who: string, act: (user: User) => boolean) => boolean;
  readonly withLine: (who: string, act: (line: Line) => boolean) => boolean;
}

/** Looks people and phones up in the PBX of the moment. */
export function createLookup(pbx: () => Pbx): Lookup {
  const userOf = (who: string) => pbx().users.find(({ entry }) => entry.username === who) ?? pbx().lines.get(who)?.user;
  const lineOf = (who: string) => userOf(who)?.line;
  return {
    pbx,
    user: userOf,
    line: lineOf,
    legs(who) {
      const line = lineOf(who);
      return line ? legsOf(pbx(), line) : [...pbx().legs].filter((leg) => numberOf(leg) === bareNumber(who));
    },
    withUser(who, act) {
      const user = userOf(who);
      return user !== undefined && act(user);
    },
    withLine(who, act) {
      const line = lineOf(who);
      return line !== undefined && act(line);
    },
  };
}
