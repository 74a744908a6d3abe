import type { Clock } from '@hookswitch/core/environment';
import type { Beliefs } from './beliefs.js';
import type { Directory, UserEntry } from './directory.js';
import type { WorldEvent } from './events.js';
import type { ForwardSetting, Leg, Line, Mailbox, Queue, Room, User } from './model.js';
import type { WorldSettings } from './settings.js';
import { createTimers } from './timers.js';

/** The state of one PBX, and its ways out: time, ids and news. */
export interface Pbx {
  readonly settings: WorldSettings;
  readonly beliefs: Beliefs;
  readonly directory: Directory;
  readonly users: readonly User[];
  /** By number. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly queues: readonly Queue[];
  readonly rooms: readonly Room[];
  /** Every leg alive, oldest first. */
  readonly legs: Set<Leg>;
  /** For distances: the time of day may be set back. */
  elapsed(): number;
  nextId(): string;
  emit(event: WorldEvent): void;
  /** A timer that dies with the calls of this PBX. */
  after(ms: number, run: () => void): () => void;
  /** Takes every timer back. */
  cancelTimers(): void;
}

/** What a PBX is built on. */
export interface PbxParts {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly settings: WorldSettings;
  readonly beliefs: Beliefs;
  readonly nextId: () => string;
  readonly emit: (event: WorldEvent) => void;
}

const FIRST_USER_ID = 1;
const FIRST_MAILBOX_ID = 51;
const NO_FORWARD: ForwardSetting = { enabled: false, destination: '' };

/** Builds a PBX at rest: everyone on hook, nothing forwarded, mailboxes empty. */
export function createPbx(parts: PbxParts): Pbx {
  const { clock, directory, settings, beliefs } = parts;
  const users = directory.users.map(createUser);
  const lines = new Map<string, Line>();
  for (const user of users) if (user.line) lines.set(user.line.number, user.line);
  const timers = createTimers(clock);
  return {
    settings,
    beliefs,
    directory,
    users,
    lines,
    queues: directory.queues.map((entry): Queue => ({ entry, lastOffered: new Map() })),
    rooms: directory.rooms.map((entry): Room => ({ entry, participants: [], startedAt: 0, lastIndex: 0 })),
    legs: new Set(),
    elapsed: clock.elapsed,
    nextId: parts.nextId,
    emit: parts.emit,
    after: timers.after,
    cancelTimers: timers.cancelAll,
  };
}

function createUser(entry: UserEntry, index: number): User {
  const mailbox: Mailbox | undefined = entry.voicemail ? { id: FIRST_MAILBOX_ID + index, newMessages: 0, oldMessages: 0 } : undefined;
  const features = { dnd: false, naFwd: NO_FORWARD, uncFwd: NO_FORWARD, busyFwd: NO_FORWARD };
  const identity = {
    id: FIRST_USER_ID + index,
    entry,
    fullName: `${entry.firstName} ${entry.lastName}`,
    features,
    mailbox,
    favorites: new Set<string>(),
  };
  if (entry.number === undefined) return { ...identity, line: undefined };
  const user: User = {
    ...identity,
    // A user and a line know each other; the getter closes the circle without a moment when one of them is half made.
    get line() {
      return line;
    },
  };
  const line: Line = { number: entry.number, user, registered: true, attended: false, status: 'AVAILABLE', consultation: undefined };
  return user;
}
