import type { Clock } from '@hookswitch/core/environment';
import { encodeMessage } from '@hookswitch/core/protocol';
import { RANGES, wholeNumber } from './fieldChecks.js';
import { BROKEN } from './link.js';
import type { Client, XucServer } from './server.js';
import type { Tokens } from './tokens.js';
import type { World } from './world/World.js';

/** What a restart takes with it. */
export interface RestartOptions {
  /** Whether the phones go on talking while the server is away. @default 'kept' */
  readonly calls?: 'kept' | 'lost';
  /** How long nobody answers at the server's address, in milliseconds. @default 0 */
  readonly downMs?: number;
  /** Whether the server knows the lines' states afterwards; if not, subscribing brings no first event. @default 'known' */
  readonly hints?: 'known' | 'unknown';
}

/**
 * Everything that can go wrong, one method each. A user is named by the CTI login; without one, everyone is struck.
 *
 * @example
 * ```ts
 * faults.freeze('ada');   // half-open: nothing arrives, nothing fails
 * clock.advance(20_000);  // a client must notice by now
 * faults.drop('ada');
 * ```
 */
export interface Faults {
  /** Breaks the sockets: frames on the way are lost. @param code - what the client sees, `1006` by default */
  drop(username?: string, code?: number): void;
  /** Half-open: nothing arrives any more, either way, and nothing fails. */
  freeze(username?: string): void;
  /** Ends a freeze; what was sent meanwhile arrives. */
  thaw(username?: string): void;
  /** How long every frame and REST answer travels from now on, in milliseconds. */
  delay(ms: number): void;
  /** How long a snapshot waits, from now on, between being made and being sent: live events overtake it. */
  delaySnapshots(ms: number): void;
  /** How long the answers about contacts, favourites and history take from now on, in milliseconds. */
  delayAnswers(ms: number): void;
  /** The next so many of these answers are lost, though nothing breaks. */
  loseAnswers(count: number): void;
  /** How long a command waits, from now on, before it is carried out, in milliseconds. */
  delayCommands(ms: number): void;
  /** The next so many commands are refused, in silence. */
  refuseCommands(count: number): void;
  /** The next so many ends of calls are told to nobody: their `EventReleased` never comes. */
  loseReleases(count: number): void;
  /** The next frame to the user arrives twice. */
  duplicateNext(username?: string): void;
  /** The next two frames to the user arrive in the wrong order. */
  swapNext(username?: string): void;
  /** A frame of the user's last closed socket arrives now: the given one, else one the closing took away or the last it delivered. In memory only. */
  lateFrame(username: string, frame?: string): void;
  /** Sockets opened from now on hear `LoggedOnError` and are closed (a timeout comes after 10 s). */
  refuseLogOn(reason: 'loggedOnFailed' | 'loggedOnTimeout'): void;
  /** Sockets opened from now on open, and hear nothing. */
  keepSilent(): void;
  /** Sockets opened from now on are welcome again. */
  acceptLogOn(): void;
  /** Whether sockets fail to open at all. */
  refuseSockets(refuse: boolean): void;
  /** Tokens given out so far expire now; open sockets live on. */
  expireTokens(username?: string): void;
  /** The server goes away: sockets break, REST is unreachable. */
  stop(): void;
  /** The server is back. */
  start(): void;
  /** `stop`, then `start` after a while. */
  restart(options?: RestartOptions): void;
  /** Sends an `Error` message. */
  error(text: string, username?: string): void;
  /** Sends any text as a frame. */
  send(frame: string, username?: string): void;
}

/** What the faults reach into. */
export interface FaultParts {
  readonly world: World;
  readonly clock: Clock;
  readonly server: XucServer;
  readonly tokens: Tokens;
}

/** Makes the faults of one server. */
export function createFaults({ world, clock, server, tokens }: FaultParts): Faults {
  const { mood } = server;
  const each = (username: string | undefined, strike: (client: Client) => void) => server.clients(username).forEach(strike);
  const drop = (username?: string, code = BROKEN) => each(username, ({ link }) => link.cut(code));
  const send = (frame: string, username?: string) => each(username, ({ link }) => link.send(frame));
  /** Of the latest restart: whoever stops or starts the server by hand means it. */
  let cancelStart: (() => void) | undefined;
  const stop = () => {
    cancelStart?.();
    mood.up = false;
    drop();
  };
  const start = () => {
    cancelStart?.();
    mood.up = true;
  };
  return {
    drop,
    freeze: (username) => each(username, ({ link }) => link.freeze()),
    thaw: (username) => each(username, ({ link }) => link.thaw()),
    delay(ms) {
      mood.latencyMs = wholeNumber('ms', ms, RANGES.ms);
    },
    delaySnapshots(ms) {
      mood.snapshotMs = wholeNumber('ms', ms, RANGES.ms);
    },
    delayAnswers(ms) {
      mood.answerMs = wholeNumber('ms', ms, RANGES.ms);
    },
    loseAnswers(count) {
      mood.lostAnswers = wholeNumber('count', count, RANGES.count);
    },
    delayCommands(ms) {
      mood.commandMs = wholeNumber('ms', ms, RANGES.ms);
    },
    refuseCommands(count) {
      mood.refusedCommands = wholeNumber('count', count, RANGES.count);
    },
    loseReleases(count) {
      mood.lostReleases = wholeNumber('count', count, RANGES.count);
    },
    duplicateNext: (username) => each(username, ({ link }) => link.duplicateNext()),
    swapNext: (username) => each(username, ({ link }) => link.swapNext()),
    lateFrame: (username, frame) => server.formerClient(username)?.link.deliverLate(frame),
    refuseLogOn(reason) {
      mood.logOn = reason;
    },
    keepSilent() {
      mood.logOn = 'silent';
    },
    acceptLogOn() {
      mood.logOn = 'accept';
    },
    refuseSockets(refuse) {
      mood.refuseUpgrades = refuse;
    },
    expireTokens: (username) => tokens.expire(username),
    stop,
    start,
    restart({ calls = 'kept', downMs = 0, hints = 'known' } = {}) {
      wholeNumber('downMs', downMs, RANGES.ms);
      stop();
      if (calls === 'lost') world.loseCalls();
      if (hints === 'unknown') for (const { number } of world.directory.users) if (number !== undefined) mood.unknownHints.add(number);
      if (downMs > 0) cancelStart = clock.after(downMs, start);
      else start();
    },
    error: (text, username) => send(encodeMessage('Error', { Error: text }), username),
    send,
  };
}
