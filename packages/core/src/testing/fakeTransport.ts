import type { Clock } from '../lib/clock.js';
import { PING_FRAME } from '../protocol/encode.js';
import type { ServerMessageName } from '../protocol/serverMessages.js';
import { encodeMessage, type WireMessages, type WirePhoneEvent } from '../protocol/wireMessages.js';
import type { Transport } from '../transport/Transport.js';

/**
 * How the server takes a new socket. `logs-on`: opens, logs on, answers pings, the snapshot and the line. `stays-silent`:
 * opens and says nothing more. `refuses-log-on`: opens, then `LoggedOnError`. `refuses`: closes before it opens. `never-opens`:
 * nothing at all. `throws`: the page itself forbids the socket. `waits`: the test does everything by hand.
 */
export type FakeBehaviour = 'logs-on' | 'stays-silent' | 'refuses-log-on' | 'refuses' | 'never-opens' | 'throws' | 'waits';

/** The server's end of one socket. */
export interface FakeSocket {
  readonly url: string;
  /** Frames that came in, pings apart. */
  readonly received: readonly string[];
  readonly pings: number;
  readonly isClosedByClient: boolean;
  /** Lets the client know that the socket is open. */
  open(): void;
  /** Gives the client a frame at once, also on a socket it has closed: as one that was on its way. */
  deliver(frame: string): void;
  send<N extends ServerMessageName>(msgType: N, ctiMessage: WireMessages[N]): void;
  /** Closes from the server's side. */
  drop(): void;
  /** The server has sent Close and keeps the line open: a browser takes no frame any more, and tells nothing for seconds. */
  startClosing(): void;
  /** From now on nothing arrives and nothing fails, in both directions. */
  goHalfOpen(): void;
}

/** A transport with both its ends in the test's hands. */
export interface FakeTransport {
  readonly transport: Transport;
  /** How the next socket is taken. @default 'logs-on' */
  behaviour: FakeBehaviour;
  /** The calls that a snapshot lists; `undefined` when the server never answers. @default [] */
  snapshot: readonly WirePhoneEvent[] | undefined;
  /** The answer to `getConfig`; `undefined` when the server never answers. */
  line: WireMessages['LineConfig'] | undefined;
  /** Every socket there was, oldest first. */
  readonly sockets: readonly FakeSocket[];
  /** The newest socket; throws when there is none. */
  socket(): FakeSocket;
}

/**
 * Makes a transport for tests: nothing happens by itself but on `clock`, as on a real socket never inside a call of the client's.
 *
 * @example
 * ```ts
 * const clock = new ManualClock();
 * const server = createFakeTransport(clock);
 * const client = createClient({ server: 'xuc.test', transport: server.transport, clock, fetch });
 * server.socket().send('PhoneStatusUpdate', { status: 'AVAILABLE' });
 * ```
 */
export function createFakeTransport(clock: Clock): FakeTransport {
  const sockets: FakeSocket[] = [];
  const server: FakeTransport = {
    behaviour: 'logs-on',
    snapshot: [],
    line: { id: '12', webRtc: false, hasDevice: true },
    sockets,
    socket() {
      const newest = sockets.at(-1);
      if (!newest) throw new Error('no socket was opened');
      return newest;
    },
    transport(url, handlers) {
      const { behaviour } = server;
      if (behaviour === 'throws') throw new Error(`the page forbids ${url}`);
      const later = createLater(clock);
      const received: string[] = [];
      let pings = 0;
      let isClosedByClient = false;
      let isHalfOpen = false;
      let isClosing = false;
      const socket: FakeSocket = {
        url,
        received,
        get pings() {
          return pings;
        },
        get isClosedByClient() {
          return isClosedByClient;
        },
        open: () => handlers.onOpen(),
        deliver(frame) {
          if (!isHalfOpen) handlers.onFrame(frame);
        },
        send: (msgType, ctiMessage) => socket.deliver(encodeMessage(msgType, ctiMessage)),
        drop: () => handlers.onClose(1_006),
        startClosing() {
          isClosing = true;
        },
        goHalfOpen() {
          isHalfOpen = true;
        },
      };
      sockets.push(socket);
      later.run(() => welcome(socket, behaviour));
      return {
        send(frame) {
          if (isClosing) return false;
          if (isHalfOpen) return true;
          if (frame === PING_FRAME) pings += 1;
          else received.push(frame);
          if (behaviour === 'logs-on') later.run(() => answer(server, socket, frame));
          return true;
        },
        close() {
          isClosedByClient = true;
          later.cancel();
        },
      };
    },
  };
  return server;
}

function welcome(socket: FakeSocket, behaviour: FakeBehaviour): void {
  switch (behaviour) {
    case 'logs-on':
      socket.open();
      socket.send('LoggedOn', {});
      return;
    case 'stays-silent':
      socket.open();
      return;
    case 'refuses-log-on':
      socket.open();
      socket.send('LoggedOnError', { Error: 'loggedOnFailed' });
      return;
    case 'refuses':
      socket.drop();
      return;
    case 'never-opens':
    case 'throws':
    case 'waits':
      return;
    default:
      behaviour satisfies never;
  }
}

function answer({ snapshot, line }: FakeTransport, socket: FakeSocket, frame: string): void {
  if (frame === PING_FRAME) socket.deliver('{}');
  if (frame.includes('"getCurrentCallsPhoneEvents"') && snapshot) socket.send('CurrentCallsPhoneEvents', { events: snapshot });
  if (frame.includes('"getConfig"') && line) socket.send('LineConfig', line);
}

/** What a socket still means to do, and does not once it is closed. */
function createLater(clock: Clock) {
  const planned = new Set<() => void>();
  return {
    run(what: () => void) {
      const cancel = clock.after(0, () => {
        planned.delete(cancel);
        what();
      });
      planned.add(cancel);
    },
    cancel() {
      for (const cancel of planned) cancel();
      planned.clear();
    },
  };
}
