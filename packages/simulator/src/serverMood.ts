import type { Beliefs } from './world/beliefs.js';

/** What a new socket meets: a session, one of the two refusals, or nothing at all. */
type LogOnMode = 'accept' | 'loggedOnFailed' | 'loggedOnTimeout' | 'silent';

/** The server's moods: what the faults turn. */
export interface ServerMood {
  up: boolean;
  refuseUpgrades: boolean;
  logOn: LogOnMode;
  latencyMs: number;
  /** How long a snapshot waits between being made and being sent. */
  snapshotMs: number;
  /** How long an answer that is asked for takes. */
  answerMs: number;
  /** How many of the next of them are never sent. */
  lostAnswers: number;
  /** How long a command waits before it is carried out. */
  commandMs: number;
  /** How many of the next commands are met with silence. */
  refusedCommands: number;
  /** How many of the next ends of calls are told to nobody. */
  lostReleases: number;
  /** Lines whose state is not known since a restart. */
  readonly unknownHints: Set<string>;
}

/** How late a slow server carries commands out, in milliseconds: later than a client waits. */
const LATE_COMMAND = 6_000;

/** The mood of the first day. */
export function calmMood(latencyMs: number, { commands }: Beliefs): ServerMood {
  return {
    up: true,
    refuseUpgrades: false,
    logOn: 'accept',
    latencyMs,
    snapshotMs: 0,
    answerMs: 0,
    lostAnswers: 0,
    commandMs: commands === 'late' ? LATE_COMMAND : 0,
    refusedCommands: 0,
    lostReleases: 0,
    unknownHints: new Set(),
  };
}
