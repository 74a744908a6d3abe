import { readJson } from '../lib/readJson.js';
import type { ClientCommandName } from '../protocol/clientCommands.js';
import { isFields } from '../protocol/read.js';
import type { ServerMessageName } from '../protocol/serverMessages.js';
import { RECEIVED_RULES, SENT_RULES } from './frameRules.js';
import type { Hide } from './Hide.js';
import type { FrameEntry, Json, JsonFields } from './Recording.js';
import { fields, type Rule } from './rules.js';

/** What a frame is to a recorder: a sign of life, or something with a name and, if it is known, what may be kept of it. */
export type ReadFrame = 'heartbeat' | { readonly name: string; readonly frame: JsonFields | undefined };

/** How the wire spells its messages and commands. Digits and signs are for what may be a secret. */
const SPELLING = /^[A-Za-z]{2,40}$/;
const UNNAMED = '(no name)';

const SENT: ReadonlyMap<string, Rule> = new Map(Object.entries(SENT_RULES).map(([command, rules]) => [command, fields(rules)]));

/** Reads a frame as text. Never throws. */
export function readFrame(direction: FrameEntry['direction'], text: string, hide: Hide): ReadFrame {
  const value = readJson(text);
  if (!isFields(value)) return { name: '(unreadable)', frame: undefined };
  if (direction === 'sent' && value['claz'] === 'ping') return 'heartbeat';
  const name = value[direction === 'sent' ? 'command' : 'msgType'];
  // To the client as to us: a frame without a type is a sign of life and nothing else.
  if (typeof name !== 'string') return direction === 'received' ? 'heartbeat' : { name: UNNAMED, frame: undefined };
  return { name: SPELLING.test(name) ? name : UNNAMED, frame: keepOf(direction, name, value, hide) };
}

/** What may be kept of a frame: all that is in the allow-list for its name, and nothing of a frame with another name. */
export function keepOf(
  direction: FrameEntry['direction'],
  name: string,
  frame: Readonly<Record<string, unknown>>,
  hide: Hide,
): JsonFields | undefined {
  if (direction === 'sent') {
    const kept = isCommand(name) ? SENT.get(name)?.(frame, hide) : undefined;
    return isJsonFields(kept) ? { claz: 'web', command: name, ...kept } : undefined;
  }
  const kept = isMessage(name) ? RECEIVED_RULES[name](frame['ctiMessage'], hide) : undefined;
  return kept === undefined ? undefined : { msgType: name, ctiMessage: kept };
}

function isMessage(name: string): name is ServerMessageName {
  return Object.hasOwn(RECEIVED_RULES, name);
}

function isCommand(name: string): name is ClientCommandName {
  return Object.hasOwn(SENT_RULES, name);
}

function isJsonFields(json: Json | undefined): json is JsonFields {
  return isFields(json);
}
