import type { Fields } from './frames.js';
import type { User } from './world/model.js';
import type { World } from './world/World.js';

/** What a command may touch: the world, as one user, and the socket it came by. */
export interface CommandContext {
  readonly world: World;
  readonly user: User;
  /** How the world knows the user. */
  readonly who: string;
  readonly hints: Set<string>;
  readonly isHintKnown: (number: string) => boolean;
  readonly send: (frame: string) => void;
  readonly sendSnapshot: (frame: string) => void;
  readonly sendAnswer: (frame: string) => void;
  readonly contactCommands: 'new' | 'old';
  readonly now: () => number;
  readonly carryOut: (run: () => void) => void;
  /** Notes what the client should not have sent. */
  readonly complain: (problem: string) => void;
  /** Does a long piece of work bit by bit, so that nobody waits for all of it. */
  readonly forEach: <T>(items: readonly T[], act: (item: T) => void) => void;
}

/** What the server does with a command. */
export type Command = (context: CommandContext, fields: Fields) => void;
