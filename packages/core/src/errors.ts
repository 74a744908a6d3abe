import type { AskCommandName, WireCommandName } from './protocol/askCommands.js';
import type { ClientCommandName } from './protocol/clientCommands.js';

/** Why a session could not start, or ended. */
export type SessionErrorContext =
  | { readonly code: 'bad-address' }
  | { readonly code: 'invalid-credentials' }
  | { readonly code: 'token-expired' }
  /** No answer at all: a browser cannot tell an unreachable server from one that sends no CORS header. */
  | { readonly code: 'unreachable' }
  /** Something answered within the time, but not with JSON of an XUC. */
  | { readonly code: 'not-an-xuc' }
  /** Something before the server refused the request: a proxy, a firewall or a portal that wants a log-in of its own. */
  | { readonly code: 'refused-in-front' }
  | { readonly code: 'no-response' }
  /** Nothing here opens a socket: neither the environment nor the host's `transport` option. */
  | { readonly code: 'no-websocket' }
  /** The server's own words for an error that has no better code. */
  | { readonly code: 'server-error'; readonly text: string }
  | { readonly code: 'single-sign-on'; readonly text: string }
  | { readonly code: 'log-on-failed' }
  | { readonly code: 'log-on-timeout' }
  | { readonly code: 'link-lost' }
  | { readonly code: 'too-many-attempts'; readonly retryInMs: number };

/** Why a command was refused before it was sent: the reasons of {@link allowed}. */
export type RefusalCode =
  | 'not-connected'
  | 'unverified'
  | 'no-line'
  | 'browser-line'
  | 'no-call'
  | 'ambiguous'
  | 'in-call'
  | 'wrong-state'
  | 'several-calls'
  | 'no-transfer'
  | 'overdue';

/** Why a command did not do what was asked. */
export type CommandErrorContext =
  | { readonly code: RefusalCode; readonly command: WireCommandName }
  /** A question that a newer one of its kind took the place of. */
  | { readonly code: 'superseded'; readonly command: AskCommandName }
  | { readonly code: 'bad-destination'; readonly command: ClientCommandName; readonly typed: string }
  /** An argument is not of its kind, which TypeScript would have told. */
  | { readonly code: 'bad-argument'; readonly command: ClientCommandName; readonly argument: string }
  /** The server has not told yet how this is set, and switching it off could take its number away. */
  | { readonly code: 'unknown-setting'; readonly command: ClientCommandName }
  | { readonly code: 'command-pending'; readonly command: ClientCommandName }
  /** Sent, and no event confirmed it in time; `partial` when a part of it was. */
  | { readonly code: 'timeout'; readonly command: ClientCommandName; readonly partial: boolean }
  /** The server told of a failure before there was a call. */
  | { readonly code: 'call-failed'; readonly command: ClientCommandName }
  /** The link went away after the command was sent: its outcome is unknown. */
  | { readonly code: 'outcome-unknown'; readonly command: ClientCommandName }
  /** The server sent an Error while this was the only command under way. */
  | { readonly code: 'refused-by-server'; readonly command: ClientCommandName; readonly text: string }
  | { readonly code: 'disposed' };

/**
 * Why a value was not taken for attached data. `unknown-key`: the schema has no such field. `wrong-kind`: it is not of the
 * field's kind. `too-long`: the other end would get a part of it.
 */
export type UserDataProblem = 'unknown-key' | 'wrong-kind' | 'too-long';

/**
 * What is wrong with a field of a schema. `key`: empty, too long, or there already. `options`: none, twice the same, or
 * blank. `format`: not one of `Intl`. `link`: a template the URL gate refuses. `secret-in-link`: it would show a secret of
 * another field. `too-many`: more fields than a call can carry.
 */
export type SchemaProblem = 'key' | 'options' | 'format' | 'link' | 'secret-in-link' | 'too-many';

/** What is wrong with a schema of attached data, or with what was to be attached. Values are left out: they may be secret. */
export type UserDataErrorContext =
  | { readonly code: 'bad-user-data'; readonly key: string; readonly problem: UserDataProblem }
  | { readonly code: 'bad-schema'; readonly key: string; readonly problem: SchemaProblem };

/** Everything a {@link PhoneError} can be about, told apart by `code`. */
export type PhoneErrorContext = SessionErrorContext | CommandErrorContext | UserDataErrorContext;

/** The code of a {@link PhoneError}. */
export type PhoneErrorCode = PhoneErrorContext['code'];

/**
 * The one error this library makes: branch on `code`, show `message` to developers, and your own words to agents.
 *
 * @example
 * ```ts
 * client.hold().catch((error) => {
 *   if (isPhoneError(error) && error.code === 'timeout') toast('The phone did not confirm.');
 * });
 * ```
 */
export class PhoneError extends Error {
  override readonly name = 'PhoneError';
  readonly code: PhoneErrorCode;
  readonly context: PhoneErrorContext;

  constructor(context: PhoneErrorContext, options?: ErrorOptions) {
    super(`hookswitch: ${MESSAGES[context.code]}`, options);
    this.code = context.code;
    this.context = context;
  }
}

/**
 * Whether something caught is a {@link PhoneError}, also one of another copy of this library.
 *
 * @example
 * ```ts
 * await client.dial(typed).catch((error) => {
 *   if (!isPhoneError(error)) throw error;
 *   console.log(error.code); // 'bad-destination', 'in-call', ...
 * });
 * ```
 */
export function isPhoneError(value: unknown): value is PhoneError {
  return value instanceof Error && value.name === 'PhoneError' && 'code' in value && 'context' in value;
}

const MESSAGES: Readonly<Record<PhoneErrorCode, string>> = {
  'bad-address': 'The server address cannot be used. Give a host name or an http(s) address.',
  'invalid-credentials': 'The server refused the user name or password. Correct them and log in again.',
  'token-expired': 'The session has expired. Log in again.',
  unreachable:
    'The server did not answer: it cannot be reached, or sends no CORS header. Check the address and network, or serve XUC from the same origin.',
  'not-an-xuc': 'What answered is not an XUC server. Check the address.',
  'refused-in-front': 'A proxy, firewall or portal in front of the server refused the request. Sign in there, or ask its administrator.',
  'no-response': 'The server did not answer in time. Try again in a moment.',
  'no-websocket': 'There is no WebSocket here. Pass `transport` to createClient, or set globalThis.WebSocket to the one of the package ws.',
  'server-error': 'The server answered with an error (see context.text). Try again, then ask its administrator.',
  'single-sign-on': 'The getToken callback failed (see context.text). Sign in to your own system again.',
  'log-on-failed': 'The server could not set up the session. Try again, then ask its administrator.',
  'log-on-timeout': 'The server did not set up the session in time. Try again in a moment.',
  'link-lost': 'The connection to the server was lost. It is being restored.',
  'too-many-attempts': 'Too many attempts. Wait for context.retryInMs, or the server may lock this address out.',
  'not-connected': 'There is no connection to the server, so nothing was sent. Wait until it is back.',
  unverified: 'The calls are being checked, as after every connection to the server. Wait until they are verified.',
  'no-line': 'This user has no phone line. Ask the administrator for one.',
  'browser-line': 'This line rings in a browser. Pass onWebRtcCommand to createClient.',
  'no-call': 'There is no such call now.',
  ambiguous: 'Several calls fit. Say which one by its id.',
  'in-call': 'A call is up already. Call during it with attendedTransfer(), or set allowDialInCall.',
  'wrong-state': 'The call is not in a state for this.',
  'several-calls': 'With several calls this could reach the wrong one. End or transfer the others first.',
  'no-transfer': 'This client did not begin these calls as a transfer, so the server would not answer. Use the telephone.',
  overdue: 'The last hold or resume was not confirmed and may still come: another would undo it. Wait for it, or half a minute.',
  'bad-argument': 'An argument is not of its kind (see context.argument), so nothing was sent.',
  'unknown-setting':
    'The server has not told this forward yet, and the number stored there could be lost. Wait for it, or give the number.',
  'call-failed': 'The call failed before it began.',
  'bad-destination': 'That is not something a phone can dial.',
  'command-pending': 'A command of this kind is waiting for the server. Wait for its outcome.',
  timeout: 'The server did not confirm in time. It may still happen: look at the calls before you try again.',
  'outcome-unknown': 'The connection to the server was lost after the command was sent. Look at the calls once they are verified.',
  'refused-by-server': 'The server answered with an error (see context.text).',
  superseded: 'A newer question of this kind took its place. Wait for its answer.',
  'bad-user-data': 'A value does not fit its field (see context.key and context.problem), so nothing was sent.',
  'bad-schema': 'A field of the schema cannot be used (see context.key and context.problem). Correct it in defineUserData().',
  disposed: 'The session was ended meanwhile.',
};
