import type { CommandOutcome } from '../calls/confirmation.js';
import type { WantedCall } from '../calls/newCalls.js';
import type { Clock } from '../lib/clock.js';
import type { Unsubscribe } from '../lib/emitter.js';
import type { AskCommandName, AskCommands } from '../protocol/askCommands.js';
import type { ClientCommandName } from '../protocol/clientCommands.js';
import type { ServerMessage } from '../protocol/serverMessages.js';
import type { Call } from '../state/call.js';
import type { CallChange } from '../state/callChanges.js';
import type { PhoneState } from '../state/phoneState.js';
import type { CallCommands } from './commands/callCommands.js';
import type { SettingCommands } from './commands/settingCommands.js';
import type { TransferCommands } from './commands/transferCommands.js';
import type { HintBoard } from './hintBoard.js';

/** Something that happened, for logs, toasts and bridges. The phone's state is in {@link PhoneClient.getState}. */
export type ClientEvent =
  /** A call started, was found, changed or ended: each change once, in order. */
  | { readonly type: 'call'; readonly change: CallChange }
  /** A call came up, but its command had been given up after the time-out: what that would have done can be done now. */
  | { readonly type: 'late-call'; readonly command: ClientCommandName; readonly wanted: WantedCall; readonly call: Call }
  /** Any message of the server, decoded, and its payload as it came. Untrusted; in a `Secret` where there are credentials in it. */
  | { readonly type: 'message'; readonly message: ServerMessage; readonly raw: unknown }
  /** A message that the client itself does not read, as it came: one we do not know, or an answer to what was asked for. Credentials in it are wrapped in a `Secret`. */
  | { readonly type: 'unknown-message'; readonly msgType: string; readonly payload: unknown }
  /** A frame that could not be read; the session goes on. */
  | { readonly type: 'malformed'; readonly msgType: string | undefined; readonly problem: string }
  /** An error of the server's that belongs to no command. */
  | { readonly type: 'server-error'; readonly text: string }
  /** The server was asked for the current calls and never answered: they stay unverified. */
  | { readonly type: 'snapshot-missing' };

/**
 * The client's side of what only asking needs, which is an entry of its own: `@hookswitch/core/directory`. The answers come
 * as `unknown-message` events. Not for hosts, who would not know whose answer is whose.
 */
export interface AskDoor {
  /** Sends a question as it stands; false without a session, and then nothing was sent. */
  send<N extends AskCommandName>(command: N, fields: AskCommands[N]): boolean;
}

/** What a log-in takes. The password is used once and kept nowhere. */
export interface Credentials {
  /** Needed unless {@link PhoneClientOptions.server} is given. */
  readonly server?: string;
  readonly username: string;
  readonly password: string;
}

/** A session to go on with, after a reload. */
export interface SavedSession {
  /** Needed unless {@link PhoneClientOptions.server} is given. */
  readonly server?: string;
  readonly username: string;
  readonly token: string;
}

/**
 * The phone of one user, over one socket.
 *
 * @example
 * ```ts
 * const client = createClient({ server: 'https://xuc.example.org' });
 * await client.login({ username: 'ada', password });
 * client.onEvent((event) => event.type === 'call' && console.log(event.change.type));
 * await client.dial('1001', { customer: '4711' });
 * ```
 */
export interface PhoneClient extends CallCommands, TransferCommands, SettingCommands {
  /** What is known now: immutable, and the same object until something changes. */
  readonly getState: () => PhoneState;
  /** Calls back after every change of the state, once for each message. */
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Calls back for everything that happens, once the state shows it; for what is, read the state. */
  readonly onEvent: (listener: (event: ClientEvent) => void) => Unsubscribe;
  /** Colleagues' lines: beside the state, so that a change of one costs the others nothing. */
  readonly hints: HintBoard;
  /**
   * The clock that every moment in the state is read from: timers of a page must use the same. Its `now` is the time of day,
   * except that it stands by the one it has while a call is up or an attempt is planned: whoever sets the machine's clock
   * meanwhile changes no duration. For other distances there is `elapsed`.
   */
  readonly clock: Clock;
  /** What `ask()` of `@hookswitch/core/directory` goes through; the same object for as long as the client lives. */
  readonly asking: AskDoor;

  /** Logs in with a password; resolves once logged on, rejects with a session code of {@link PhoneError}. */
  login(credentials: Credentials): Promise<void>;
  /** Goes on with a token kept from before; keeps trying while the server is away. */
  restore(session: SavedSession): void;
  /** Connects with the `getToken` option (single sign-on); keeps trying while the server is away. */
  connect(): void;
  /** Tries again now instead of at the planned time. */
  retryNow(): void;
  /** Ends the session; calls on the phone go on. */
  disconnect(): void;
  /** Lets go of everything: socket, timers, listeners. The client cannot be used again. */
  dispose(): void;

  /** Asks for the line's calls; they arrive in the state. Done by itself after every log-on. */
  getCurrentCallsPhoneEvents(): Promise<CommandOutcome>;
  /** Watches numbers until the returned function is called. The same as `hints.want`. */
  subscribeToPhoneHints(numbers: readonly string[]): Unsubscribe;
  /** Lets go of all numbers that anybody wants. */
  unsubscribeFromAllPhoneHints(): void;
}
