import { optional } from '../lib/optional.js';
import { readJson } from '../lib/readJson.js';
import { Secret } from '../lib/secret.js';
import { writeJson } from '../lib/writeJson.js';
import { decodeConferenceEvent, decodeConferenceParticipantEvent } from './decodeConference.js';
import { decodeCurrentCalls, decodePhoneEvent } from './decodePhoneEvent.js';
import { decodeUserConfig } from './decodeUserConfig.js';
import { isPhoneStatusName, phoneStatusFromCode } from './phoneStatus.js';
import { isFields, Malformed, needNumber, needText, readFlag, readLine, readNumber, readObject, readText } from './read.js';
import { SECRET_MESSAGES } from './secretMessages.js';
import type { LineConfig, ServerMessage, ServerMessageName, ServerMessages } from './serverMessages.js';

/** Everything a frame can turn out to be. */
export type DecodedFrame =
  /** `raw`: its payload as it came, with what we do not read; in a `Secret` where there are credentials in it. */
  | { readonly kind: 'message'; readonly message: ServerMessage; readonly raw: unknown }
  /** A message of a newer server, passed on as it came. */
  | { readonly kind: 'unknown'; readonly msgType: string; readonly payload: unknown }
  /** Not a message at all, such as the answer to a ping: a sign of life and nothing more. */
  | { readonly kind: 'sign-of-life' }
  | { readonly kind: 'malformed'; readonly msgType: string | undefined; readonly problem: string };

type Decoders = { readonly [N in ServerMessageName]: (payload: unknown) => ServerMessages[N] };

const DECODERS: Decoders = {
  LoggedOn: () => ({}),
  LoggedOnError: (payload) => ({ reason: readComplaint(payload) }),
  Error: (payload) => ({ text: readComplaint(payload) }),
  PhoneEvent: decodePhoneEvent,
  CurrentCallsPhoneEvents: decodeCurrentCalls,
  PhoneStatusUpdate: (payload) => {
    const word = readObject(payload)['status'];
    if (word === null || word === undefined) return { status: undefined };
    const name = needText(word, 'status');
    return { status: isPhoneStatusName(name) ? name : 'ERROR' };
  },
  PhoneHintStatusEvent: (payload) => {
    const fields = readObject(payload);
    const code = needNumber(fields['status'], 'status');
    return { number: needText(fields['number'], 'number'), code, status: phoneStatusFromCode(code) };
  },
  VoiceMailStatusUpdate: (payload) => {
    const fields = readObject(payload);
    return {
      voiceMailId: readNumber(fields['voiceMailId']) ?? 0,
      newMessages: needNumber(fields['newMessages'], 'newMessages'),
      waitingMessages: readNumber(fields['waitingMessages']) ?? 0,
      oldMessages: readNumber(fields['oldMessages']) ?? 0,
    };
  },
  UserConfigUpdate: decodeUserConfig,
  LineConfig: decodeLineConfig,
  WebRTCCmd: (payload) => {
    const fields = readObject(payload);
    return {
      command: needText(fields['command'], 'command'),
      ...optional('sipCallId', readText(fields['sipCallId'])),
      ...optional('key', readText(fields['key'])),
    };
  },
  ConferenceEvent: decodeConferenceEvent,
  ConferenceParticipantEvent: decodeConferenceParticipantEvent,
};

/** Each name by itself: those that come in frames are texts made anew, which are slow to compare and to look up by. */
const NAMES = new Map<string, ServerMessageName>(
  Object.keys(DECODERS)
    .filter(isKnown)
    .map((name) => [name, name]),
);

/** What was found last, and nothing more than a short cut to it: frames that are many are many of one kind. */
let lastName: ServerMessageName | undefined;

/**
 * Reads one frame. Never throws: what cannot be read is reported as such.
 *
 * @example
 * ```ts
 * const frame = decodeFrame('{"msgType":"PhoneStatusUpdate","ctiMessage":{"status":"AVAILABLE"}}');
 * if (frame.kind === 'message') console.log(frame.message.name); // 'PhoneStatusUpdate'
 * ```
 */
export function decodeFrame(text: string): DecodedFrame {
  const frame = readJson(text);
  if (frame === undefined) return { kind: 'malformed', msgType: undefined, problem: 'not JSON' };
  if (!isFields(frame)) return { kind: 'malformed', msgType: undefined, problem: 'expected an object' };
  const msgType = frame['msgType'];
  if (typeof msgType !== 'string') return { kind: 'sign-of-life' };
  const name = nameOf(msgType);
  try {
    const raw = maskedPayload(msgType, frame['ctiMessage']);
    if (name === undefined) return { kind: 'unknown', msgType, payload: raw };
    return { kind: 'message', message: decodeMessage(name, frame['ctiMessage']), raw };
  } catch (error) {
    return { kind: 'malformed', msgType, problem: error instanceof Malformed ? error.message : 'cannot be read' };
  }
}

function nameOf(msgType: string): ServerMessageName | undefined {
  if (msgType !== lastName) lastName = NAMES.get(msgType);
  return lastName;
}

function maskedPayload(msgType: string, payload: unknown): unknown {
  return SECRET_MESSAGES.includes(msgType) || msgType === 'LineConfig' ? new Secret(writeJson(payload ?? null)) : payload;
}

function isKnown(msgType: string): msgType is ServerMessageName {
  return Object.hasOwn(DECODERS, msgType);
}

function decodeMessage<N extends ServerMessageName>(name: N, payload: unknown): ServerMessage;
function decodeMessage(name: ServerMessageName, payload: unknown): { name: ServerMessageName; payload: unknown } {
  return { name, payload: DECODERS[name](payload) };
}

function decodeLineConfig(payload: unknown): LineConfig {
  const fields = readObject(payload);
  const id = readText(fields['id']) ?? '-';
  const password = readText(fields['password']);
  return {
    id,
    hasLine: id !== '-' && id !== '',
    webRtc: readFlag(fields['webRtc']) ?? false,
    hasDevice: readFlag(fields['hasDevice']) ?? false,
    ...optional('vendor', readText(fields['vendor'])),
    ...optional('xivoIp', readText(fields['xivoIp'])),
    ...optional('name', readText(fields['name'])),
    ...optional('sipProxyName', readText(fields['sipProxyName'])),
    ...optional('sipPort', readNumber(fields['sipPort'])),
    ...optional('password', password ? new Secret(password) : undefined),
  };
}

/** Errors come as text or as an object with a capital `Error`; anything else is shown as the server wrote it. */
function readComplaint(payload: unknown): string {
  const inner = isFields(payload) ? (payload['Error'] ?? payload['error'] ?? payload['message']) : payload;
  const all = inner ?? payload;
  return readLine(inner) ?? (all === undefined ? undefined : readLine(writeJson(all))) ?? 'unknown';
}
