import type { PhoneClient } from '../client/PhoneClient.js';
import { type Clock, systemClock } from '../lib/clock.js';
import { createEmitter, type Unsubscribe } from '../lib/emitter.js';
import { createMomentClock } from '../lib/momentClock.js';
import { optional } from '../lib/optional.js';
import { readJson } from '../lib/readJson.js';
import { shieldJson } from '../lib/writeJson.js';
import { fromWireKey } from '../protocol/userData.js';
import type { Transport } from '../transport/Transport.js';
import { webSocketTransport } from '../transport/webSocketTransport.js';
import { exportEntry } from './exportEntry.js';
import { type FollowedClient, followClient } from './followClient.js';
import { type Hide, hideNothing } from './Hide.js';
import { createKnownSecrets } from './knownSecrets.js';
import type { FrameEntry, HeartbeatEntry, KeptInRecording, RecordedEntry, Recording } from './Recording.js';
import { readFrame } from './readFrame.js';
import { recordTransport } from './recordTransport.js';
import { createRing } from './ring.js';
import { createStandIns } from './standIns.js';
import { watchCommands } from './watchCommands.js';

/** How a recorder is made. */
export interface RecorderOptions {
  /** Most entries kept; older ones are let go of. @default 2000 */
  readonly maxEntries?: number | undefined;
  /** Most characters kept, all entries together. @default 1000000 */
  readonly maxCharacters?: number | undefined;
  /**
   * Keys of attached data, with or without `USR_`, whose values are never kept: besides those that say so by their name. A schema
   * knows its own: `defineUserData(...).secretKeys`.
   */
  readonly secretKeys?: readonly string[] | undefined;
  /** @default the machine's own clock */
  readonly clock?: Clock | undefined;
}

/** What an export may carry besides what happened. Tokens, passwords, credentials and tones never leave, whatever is asked for. */
export interface ExportOptions {
  /** Numbers, names, log-ins, queues and rooms as they were, instead of stand-ins. @default false */
  readonly numbers?: boolean | undefined;
  /** The values of attached data and the server's free text as they were. @default false */
  readonly userData?: boolean | undefined;
}

/** Listens to a client, and keeps the newest part of what happened. */
export interface Recorder {
  /** A transport for the client that is listened to. @default the browser's WebSocket */
  readonly transport: (transport?: Transport) => Transport;
  /** Notes the transitions of a client's state; returns the way out. Commands show when they begin and cease to wait. */
  readonly follow: (client: FollowedClient) => Unsubscribe;
  /** The same client, followed until it is disposed of, its commands noted with how they ended: hand on this one. */
  readonly watch: (client: PhoneClient) => PhoneClient;
  /** What is kept now, oldest first; the same list until something is added. What is secret by its place is not in it; numbers, names and data are. */
  readonly entries: () => readonly RecordedEntry[];
  readonly subscribe: (listener: () => void) => Unsubscribe;
  readonly clear: () => void;
  readonly export: (options?: ExportOptions) => Recording;
}

const MAX_ENTRIES = 2_000;
const MAX_CHARACTERS = 1_000_000;
/** What an entry weighs besides its frame. */
const ENTRY_WEIGHT = 100;

/**
 * Makes a recorder. It costs nothing until its transport is used or a client followed.
 *
 * @example
 * ```ts
 * const recorder = createRecorder();
 * const client = recorder.watch(createClient({ server, transport: recorder.transport() }));
 * // ... and when somebody reports a problem:
 * const text = JSON.stringify(recorder.export());
 * ```
 */
export function createRecorder(options: RecorderOptions = {}): Recorder {
  const { maxEntries = MAX_ENTRIES, maxCharacters = MAX_CHARACTERS, secretKeys = [], clock: wall = systemClock } = options;
  // A clock that is set back must not put what comes next before what came first.
  const clock = createMomentClock(wall, (moment) => wall.now() < moment);
  const secretNames = new Set(secretKeys.map(fromWireKey));
  const capture: Hide = { ...hideNothing, isSecretKey: (key) => secretNames.has(fromWireKey(key)) };
  const ring = createRing<RecordedEntry>({ items: maxEntries, weight: maxCharacters, weigh });
  const changes = createEmitter<void>();
  const secrets = createKnownSecrets();
  let sockets = 0;

  const add = (entry: RecordedEntry) => {
    ring.push(entry);
    changes.emit();
  };
  const note = (transition: Parameters<Parameters<typeof followClient>[1]>[0]) => add({ at: clock.now(), ...transition });

  const noteHeartbeat = (socket: number, direction: FrameEntry['direction']) => {
    const at = clock.now();
    const newest = ring.newest();
    const goesOn = newest?.type === 'heartbeat' && newest.socket === socket;
    const before: HeartbeatEntry = goesOn ? newest : { type: 'heartbeat', at, socket, until: at, pings: 0, answers: 0 };
    const after = { ...before, until: at, ...(direction === 'sent' ? { pings: before.pings + 1 } : { answers: before.answers + 1 }) };
    if (goesOn) ring.replaceNewest(after);
    else ring.push(after);
    changes.emit();
  };

  const noteFrame = (socket: number, direction: FrameEntry['direction'], text: string) => {
    if (direction === 'received') secrets.noteFrame(readJson(text));
    const read = readFrame(direction, text, capture);
    if (read === 'heartbeat') noteHeartbeat(socket, direction);
    else add({ type: 'frame', at: clock.now(), socket, direction, name: read.name, size: text.length, ...optional('frame', read.frame) });
  };

  const watch = (client: PhoneClient): PhoneClient => {
    const leave = followClient(client, (transition) => {
      // How it ended is noted by the command itself.
      if (transition.type !== 'command' || transition.what !== 'settled') note(transition);
    });
    return {
      ...client,
      ...watchCommands(client, note),
      dispose() {
        client.dispose();
        leave();
      },
    };
  };

  return {
    transport: (transport = webSocketTransport) =>
      recordTransport(transport, {
        onSocket(url) {
          secrets.noteUrl(url);
          sockets += 1;
          return sockets;
        },
        onChange: (entry) => add({ type: 'socket', at: clock.now(), ...entry }),
        onFrame: noteFrame,
      }),
    follow: (client) => followClient(client, note),
    watch,
    entries: ring.list,
    subscribe: changes.subscribe,
    clear() {
      ring.clear();
      changes.emit();
    },
    export({ numbers = false, userData = false } = {}) {
      const kept: KeptInRecording = { numbers, userData };
      const hide = createStandIns(kept, secrets.scrub);
      return shieldJson({
        version: 1,
        exportedAt: clock.now(),
        kept,
        forgotten: ring.forgotten(),
        entries: ring.list().map((entry) => exportEntry(entry, hide, secrets.scrub)),
      });
    },
  };
}

function weigh(entry: RecordedEntry): number {
  return ENTRY_WEIGHT + (entry.type === 'frame' && entry.frame ? JSON.stringify(entry.frame).length : 0);
}
