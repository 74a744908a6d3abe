import { createAuthApi, type Fetch } from '../auth/authApi.js';
import { createConnection } from '../connection/connection.js';
import { createRequestBudget } from '../connection/requestBudget.js';
import { browserWakeSignals, type WakeSignals } from '../connection/wakeSignals.js';
import { callSafely } from '../lib/callSafely.js';
import { type Clock, systemClock } from '../lib/clock.js';
import { createEmitter } from '../lib/emitter.js';
import { createMomentClock } from '../lib/momentClock.js';
import { type Random, systemRandom } from '../lib/random.js';
import { encodeCommand } from '../protocol/encode.js';
import type { ServerMessageName, WebRtcCommand } from '../protocol/serverMessages.js';
import { initialPhoneState, isMeasured, type PhoneOptions } from '../state/phoneState.js';
import { beginSession, leaveSession } from '../state/sessionBounds.js';
import type { Transport } from '../transport/Transport.js';
import { webSocketTransport } from '../transport/webSocketTransport.js';
import { createCommandRunner } from './commandRunner.js';
import { createCallCommands } from './commands/callCommands.js';
import { createSettingCommands } from './commands/settingCommands.js';
import { createTransferCommands } from './commands/transferCommands.js';
import { createConnectionFollower } from './connectionFollower.js';
import { guardCallTimes } from './guardCallTimes.js';
import { createHintBoard } from './hintBoard.js';
import type { CallTimes } from './keepCallTimes.js';
import { createLineCheck } from './lineCheck.js';
import { createLoginWaiter } from './loginWaiter.js';
import type { ClientEvent, PhoneClient, SavedSession } from './PhoneClient.js';
import { createPendingCommands } from './pendingCommands.js';
import { createReceiver } from './receiver.js';
import { createSession } from './session.js';
import { createStateHolder } from './stateHolder.js';

/** How a client is made. Everything has a default but the server, and that may come with the log-in. */
export interface PhoneClientOptions {
  /** Address of the XUC server, such as `https://xuc.example.org` or `http://10.0.0.5:8090`. */
  readonly server?: string | undefined;
  /** Gives a token for every (re)connection, for single sign-on. Throw a `PhoneError` to say why not. */
  readonly getToken?: (() => Promise<string>) | undefined;
  /**
   * Hears, at every new token, of what `restore()` takes to go on after a reload. Keep it for the tab's session at most.
   */
  readonly onSession?: ((session: SavedSession) => void) | undefined;
  /** Carries out commands for a browser (WebRTC) line in the host's own SIP stack. */
  readonly onWebRtcCommand?: ((command: WebRtcCommand) => void) | undefined;
  /** Lets `dial` make a further call while one is up. @default false */
  readonly allowDialInCall?: boolean | undefined;
  /**
   * Lets `setData` attach data while there are several calls, or the one call is on hold. The server attaches it to all of
   * the device's calls, so one customer's data reaches another's: see docs/user-data.md. @default false
   */
  readonly allowDataOnAllCalls?: boolean | undefined;
  /** Keeps over a reload which calls there were, and their times: `keepCallTimes(tabMemory('...'))`. @default they last as long as the page */
  readonly callTimes?: CallTimes | undefined;
  /** @default the browser's WebSocket */
  readonly transport?: Transport | undefined;
  /** @default the global fetch */
  readonly fetch?: Fetch | undefined;
  /** @default the machine's own clock */
  readonly clock?: Clock | undefined;
  /** Chance, for the back-off. @default Math.random */
  readonly random?: Random | undefined;
  /** Tells when the page may have slept. @default the browser's own signals */
  readonly wakeSignals?: WakeSignals | undefined;
}

/**
 * Makes the phone of one user. Nothing is connected until `login`, `restore` or `connect` is called.
 *
 * @example
 * ```ts
 * const client = createClient({ server: 'https://xuc.example.org' });
 * await client.login({ username: 'ada', password });
 * ```
 */
export function createClient(options: PhoneClientOptions = {}): PhoneClient {
  const { askDirectory, clock, connection, events, hints, pending, resync, runner, session, state, unwatchWake, waiter } =
    assemble(options);
  return {
    ...createCallCommands(runner, state.get),
    ...createTransferCommands(runner, state.get),
    ...createSettingCommands(runner, pending, state.get),
    getState: state.get,
    subscribe: state.subscribe,
    onEvent: events.subscribe,
    hints,
    clock,
    asking: { send: (command, fields) => askDirectory(encodeCommand(command, fields)) },
    async login(credentials) {
      await session.login(credentials);
      await waiter.wait(state.get().connection);
    },
    restore: session.restore,
    connect: session.connect,
    retryNow: () => connection.dispatch({ type: 'retry-now' }),
    disconnect: session.leave,
    dispose() {
      session.leave();
      session.close();
      unwatchWake();
      hints.dispose();
      state.clear();
      events.clear();
    },
    async getCurrentCallsPhoneEvents() {
      runner.need('getCurrentCallsPhoneEvents', 'configure');
      resync.begin();
      return pending.wait('getCurrentCallsPhoneEvents', {}, []);
    },
    subscribeToPhoneHints: hints.want,
    unsubscribeFromAllPhoneHints: hints.releaseAll,
  };
}

/** What a client is made of, each part tied to the others. */
function assemble(options: PhoneClientOptions) {
  const wall = options.clock ?? systemClock;
  const clock = createMomentClock(wall, () => isMeasured(state.get()));
  const budget = createRequestBudget(clock);
  const callTimes = guardCallTimes(options.callTimes);
  const events = createEmitter<ClientEvent>();
  const state = createStateHolder(
    initialPhoneState(phoneOptions(options)),
    (after, changes) => {
      pending.observe(after, changes);
      resync.observe(after);
      // Before the snapshot an empty list says nothing, and must not make us forget.
      if (after.verification === 'verified') callTimes.note(state.get(), wall.now() - clock.now());
    },
    (change) => {
      events.emit({ type: 'call', change });
      const late = pending.takeLate(change.call.id);
      if (late) events.emit({ type: 'late-call', ...late, call: change.call });
    },
    callTimes.knows,
  );
  const pending = createPendingCommands({ clock, state, onDoubt: () => resync.suspect() });
  const send = (frame: string) => connection.send(frame);
  /** For what no command waits for: an Error may be the answer to that. */
  const asks = (what: string, answer: ServerMessageName | 'unknown') => (frame: string) => {
    pending.noteAsked(what, answer);
    return send(frame);
  };
  const askForCalls = asks('getCurrentCallsPhoneEvents', 'CurrentCallsPhoneEvents');
  const askDirectory = asks('asking', 'unknown');
  const runner = createCommandRunner({ pending, readState: state.get, send });
  const hints = createHintBoard(clock, asks('subscribeToPhoneHints', 'PhoneHintStatusEvent'));
  const resync = createLineCheck({
    clock,
    state,
    events,
    callTimes,
    ask: () => askForCalls(encodeCommand('getCurrentCallsPhoneEvents', {})),
  });
  const waiter = createLoginWaiter();
  const connection = createConnection({
    clock,
    budget,
    transport: options.transport ?? webSocketTransport,
    random: options.random ?? systemRandom,
    onMachine: createConnectionFollower({ state, hints, pending, resync, runner, waiter, send, onStopped: () => session.rest() }),
    onFrame: createReceiver({ state, hints, pending, resync, events, clock, options }),
  });
  const session = createSession({
    clock,
    budget,
    connection,
    auth: createAuthApi(options.fetch ?? ((url, init) => fetch(url, init)), clock),
    server: options.server,
    getToken: options.getToken,
    onSession: (saved) => options.onSession && callSafely(options.onSession, saved),
    onBegin: (username, isSame) => state.set((now) => beginSession(now, username, isSame, clock.now())),
    onLeave: () => state.set((now) => leaveSession(now, clock.now())),
  });
  const unwatchWake = (options.wakeSignals ?? browserWakeSignals)(() => connection.dispatch({ type: 'wake' }));
  return { askDirectory, clock, connection, events, hints, pending, resync, runner, session, state, unwatchWake, waiter };
}

/** What of the host's options decides what is allowed. */
function phoneOptions({ onWebRtcCommand, allowDialInCall = false, allowDataOnAllCalls = false }: PhoneClientOptions): PhoneOptions {
  return { carriesWebRtc: onWebRtcCommand !== undefined, allowDialInCall, allowDataOnAllCalls };
}
