import type { Clock } from '@hookswitch/core/environment';
import { encodeMessage } from '@hookswitch/core/protocol';
import { type Attendance, createAttendance } from './attendance.js';
import { BROKEN, createLink, type Link, type Wire } from './link.js';
import { calmMood, type ServerMood } from './serverMood.js';
import { type Session, startSession } from './session.js';
import type { Tokens } from './tokens.js';
import type { Beliefs } from './world/beliefs.js';
import { lineOf } from './world/identity.js';
import { createListeners, type Listeners } from './world/listeners.js';
import type { Leg } from './world/model.js';
import { createTimers, type Timers } from './world/timers.js';
import type { World } from './world/World.js';

/** A frame on its way, for logs and timelines. `in` is towards the server. */
export interface FrameRecord {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly direction: 'in' | 'out';
  readonly username: string;
  readonly text: string;
}

/** Something a client should not have sent: the real server would have met it with silence, or worse. */
export interface MistakeRecord {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly username: string;
  readonly problem: string;
}

/** One socket the server accepted, as its adapter drives it. */
export interface Connection {
  receive(text: string): void;
  /** The client closed the socket, or it broke. */
  closed(): void;
}

/** One login: a link, and the session on it unless it was refused. */
export interface Client {
  readonly username: string;
  readonly link: Link;
}

/** The CTI side of an XUC. */
export interface XucServer {
  readonly mood: ServerMood;
  /** Accepts a socket, or refuses it: then the client sees a failed upgrade. */
  connect(token: string | undefined, wire: Wire): Connection | undefined;
  /** Whether a socket with this token would be accepted now. */
  admits(token: string | undefined): boolean;
  /** The sockets open now, oldest first. */
  clients(username?: string): readonly Client[];
  /** The socket of a user that closed last. */
  formerClient(username: string): Client | undefined;
  onFrame(listener: (frame: FrameRecord) => void): () => void;
  onMistake(listener: (mistake: MistakeRecord) => void): () => void;
  /** Back to the mood of the first day; commands under way are forgotten. */
  calm(): void;
  dispose(): void;
}

/** What a server stands on. */
export interface ServerParts {
  readonly world: World;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly sockets: 'all' | 'newest';
  readonly userConfig: 'full' | 'partial';
  readonly contactCommands: 'new' | 'old';
  readonly latencyMs: number;
}

/** How long a real server tries before it says `loggedOnTimeout`, in milliseconds. */
const LOGGED_ON_TIMEOUT = 10_000;
const NORMAL_CLOSE = 1_000;
const DEAF: Session = { receive: () => {}, end: () => {} };

/** Opens the CTI side of a world. */
export function createServer(parts: ServerParts): XucServer {
  const { world, clock, tokens } = parts;
  const mood = calmMood(parts.latencyMs, world.beliefs);
  const attendance = createAttendance(world, clock);
  const frames = createListeners<FrameRecord>();
  const mistakes = createListeners<MistakeRecord>();
  const open = new Set<Client>();
  const former = new Map<string, Client>();
  const late = createTimers(clock);
  const untold = new WeakSet<Leg>();
  // Before any session hears of it: each of a user's sockets must be told the same.
  const stopLearning = world.subscribe((event) => {
    if (event.type === 'status') mood.unknownHints.delete(event.line.number);
    if (event.type !== 'leg' || event.leg.state !== 'released' || !lineOf(event.leg)) return;
    if (world.beliefs.released === 'told' && mood.lostReleases === 0) return;
    untold.add(event.leg);
    mood.lostReleases = Math.max(0, mood.lostReleases - 1);
  });
  const isTold = (leg: Leg) => !untold.has(leg);

  const accept = (username: string, wire: Wire): Connection => {
    let session: Session | undefined;
    const link = createLink({
      clock,
      latencyMs: () => mood.latencyMs,
      wire,
      owner: {
        onFrame: (text) => session?.receive(text),
        onClose() {
          open.delete(client);
          former.set(username, client);
          session?.end();
        },
      },
      tap: (direction, text) => frames.emit({ at: clock.now(), direction, username, text }),
    });
    const client: Client = { username, link };
    if (parts.sockets === 'newest') for (const other of [...open]) if (other.username === username) other.link.close(NORMAL_CLOSE);
    open.add(client);
    session = greet(parts, { mood, attendance, late, isTold, mistakes }, client);
    return { receive: link.receive, closed: link.closedByClient };
  };

  const admitted = (token: string | undefined): string | undefined => {
    if (!mood.up || mood.refuseUpgrades || token === undefined) return undefined;
    const found = tokens.check(token);
    return found.kind === 'valid' ? found.username : undefined;
  };

  return {
    mood,
    connect(token, wire) {
      const username = admitted(token);
      return username === undefined ? undefined : accept(username, wire);
    },
    admits: (token) => admitted(token) !== undefined,
    clients: (username) => [...open].filter((client) => username === undefined || client.username === username),
    formerClient: (username) => former.get(username),
    onFrame: frames.subscribe,
    onMistake: mistakes.subscribe,
    calm() {
      late.cancelAll();
      Object.assign(mood, calmMood(parts.latencyMs, world.beliefs));
    },
    dispose() {
      for (const { link } of [...open]) link.cut(BROKEN);
      stopLearning();
      late.cancelAll();
      attendance.dispose();
    },
  };
}

/** What a session needs of its server. */
interface Insides {
  readonly mood: ServerMood;
  readonly attendance: Attendance;
  readonly late: Timers;
  readonly isTold: (leg: Leg) => boolean;
  readonly mistakes: Listeners<MistakeRecord>;
}

/** How much of a long command is done at a time. */
const AT_A_TIME = 200;

/** Does a long piece of work in turns with everything else that waits for the clock. */
function bitByBit(timers: Timers): <T>(items: readonly T[], act: (item: T) => void) => void {
  return (items, act) => {
    const goOn = (from: number) => {
      items.slice(from, from + AT_A_TIME).forEach(act);
      if (from + AT_A_TIME < items.length) timers.after(0, () => goOn(from + AT_A_TIME));
    };
    goOn(0);
  };
}

/** How the commands of one session are carried out. One that is under way happens even when the socket is gone by then. */
function carrier(mood: ServerMood, late: Timers, { commands }: Beliefs): (run: () => void) => void {
  let count = 0;
  return (run) => {
    count += 1;
    if (mood.refusedCommands > 0) mood.refusedCommands -= 1;
    else if (commands === 'every-other-refused' && count % 2 === 0) return;
    else if (mood.commandMs > 0) late.after(mood.commandMs, run);
    else run();
  };
}

/** What a client hears first, by the server's mood; who is not welcome is not heard either. */
function greet(
  { world, clock, userConfig, contactCommands }: ServerParts,
  { mood, attendance, late, isTold, mistakes }: Insides,
  { username, link }: Client,
): Session {
  const refuse = (reason: string) => {
    link.send(encodeMessage('LoggedOnError', { Error: reason }));
    link.close(NORMAL_CLOSE);
  };
  switch (mood.logOn) {
    case 'accept': {
      const isHintKnown = (number: string) => !mood.unknownHints.has(number);
      const waiting = createTimers(clock);
      const sendLater = (frame: string, ms: number) => {
        if (ms > 0) waiting.after(ms, () => link.send(frame));
        else link.send(frame);
      };
      const sendSnapshot = (frame: string) => sendLater(frame, mood.snapshotMs);
      const sendAnswer = (frame: string) => {
        if (mood.lostAnswers > 0) mood.lostAnswers -= 1;
        else sendLater(frame, mood.answerMs);
      };
      const session = startSession({
        world,
        username,
        send: link.send,
        sendSnapshot,
        sendAnswer,
        userConfig,
        contactCommands,
        isHintKnown,
        now: () => clock.now(),
        carryOut: carrier(mood, late, world.beliefs),
        isTold,
        complain: (problem) => mistakes.emit({ at: clock.now(), username, problem }),
        forEach: bitByBit(waiting),
      });
      attendance.arrive(username);
      return {
        receive: session.receive,
        end() {
          waiting.cancelAll();
          session.end();
          attendance.leave(username);
        },
      };
    }
    case 'loggedOnFailed':
      refuse('loggedOnFailed');
      return DEAF;
    case 'loggedOnTimeout':
      return { ...DEAF, end: clock.after(LOGGED_ON_TIMEOUT, () => refuse('loggedOnTimeout')) };
    case 'silent':
      return DEAF;
    default:
      return mood.logOn satisfies never;
  }
}
