import type { Clock } from '@hookswitch/core/environment';
import type { Faults } from './faults.js';
import type { FrameRecord, MistakeRecord } from './server.js';
import type { World } from './world/World.js';

/** An XUC with its telephones: what every adapter offers. */
export interface SimulatorCore {
  /** Moves people and customers by hand. */
  readonly world: World;
  /** Breaks things. */
  readonly faults: Faults;
  readonly clock: Clock;
  /** Gives a CTI user a token without the REST door. Throws for anybody else. */
  readonly issueToken: (username: string) => string;
  /** How many sockets are open: of one user, or of all. */
  readonly openSockets: (username?: string) => number;
  /** Hears every frame as it arrives at its end; returns the way out. */
  readonly onFrame: (listener: (frame: FrameRecord) => void) => () => void;
  /** Hears what clients send that the documents do not allow: a command that is unknown, or whose fields are not what they must be. */
  readonly onMistake: (listener: (mistake: MistakeRecord) => void) => () => void;
  /** Starts over: sockets break, tokens are forgotten, the world is as on its first day, the scenario begins again. */
  readonly reset: () => void;
  /** Ends everything: sockets, script and timers. */
  readonly dispose: () => void;
}
