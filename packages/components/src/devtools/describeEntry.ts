import type { CallEntry, CommandEntry, ConnectionEntry, FrameEntry, JsonFields, RecordedEntry, SocketEntry } from '@hookswitch/core/record';
import { CALL_TONES, type Tone } from '../internal/tone.js';

/** The kinds of line that the timeline can be narrowed to. */
export const ENTRY_KINDS = ['frame', 'call', 'command', 'connection'] as const;
/** A kind of line. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A recorded entry as a line of the timeline. */
export interface EntryLine {
  readonly kind: EntryKind;
  readonly tone: Tone;
  /** What happened, in a few words of the wire's own. */
  readonly what: string;
  /** A frame as it was kept. */
  readonly frame: JsonFields | undefined;
  /** The calls it is about; none where it is about all of them or about none. */
  readonly calls: readonly string[];
}

/** Entries never change, so each is described once. */
const lines = new WeakMap<RecordedEntry, EntryLine>();

/** The line for an entry. */
export function lineOf(entry: RecordedEntry): EntryLine {
  const line = lines.get(entry) ?? describeEntry(entry);
  lines.set(entry, line);
  return line;
}

function describeEntry(entry: RecordedEntry): EntryLine {
  switch (entry.type) {
    case 'frame':
      return { kind: 'frame', tone: 'quiet', what: sayFrame(entry), frame: entry.frame, calls: callsOfFrame(entry.frame) };
    case 'heartbeat':
      return plain('frame', 'quiet', `heartbeat: ${count(entry.pings, 'ping')}, ${count(entry.answers, 'answer')}`);
    case 'call':
      return { ...plain('call', CALL_TONES[entry.state], sayCall(entry)), calls: [entry.callId] };
    case 'command':
      return { ...plain('command', toneOfCommand(entry), sayCommand(entry)), calls: entry.callIds };
    case 'connection':
      return plain('connection', toneOfPhase(entry.phase), sayConnection(entry));
    case 'socket':
      return plain('connection', 'quiet', saySocket(entry));
    case 'verification':
      return plain('connection', entry.verification === 'verified' ? 'established' : 'ringing', `calls ${entry.verification}`);
    default:
      return entry satisfies never;
  }
}

function plain(kind: EntryKind, tone: Tone, what: string): EntryLine {
  return { kind, tone, what, frame: undefined, calls: [] };
}

function sayFrame({ direction, name, frame, size }: FrameEntry): string {
  const payload = frame?.['ctiMessage'];
  const event = isFields(payload) ? payload['eventType'] : undefined;
  const words = [direction, name, ...(typeof event === 'string' ? [event] : [])].join(' ');
  return frame ? words : `${words}, ${count(size, 'character')}, not kept`;
}

function sayCall({ what, state, previous, direction, number, name, queue, reason }: CallEntry): string {
  switch (what) {
    case 'started':
    case 'found':
      return [`call ${what}: ${state}, ${direction}`, name, number, ...(queue ? [`queue ${queue}`] : [])].filter(Boolean).join(', ');
    case 'changed':
      return previous === undefined || previous === state ? `call changed, still ${state}` : `call changed: ${previous} to ${state}`;
    case 'ended':
      return `call ended: ${reason ?? 'unknown'}`;
    default:
      return what satisfies never;
  }
}

function sayCommand({ what, command, outcome }: CommandEntry): string {
  return what === 'outcome' ? `${command}: ${outcome ?? 'ended'}` : `${command} ${what}`;
}

function sayConnection({ phase, attempt, reason }: ConnectionEntry): string {
  return [phase, ...(attempt === undefined ? [] : [`attempt ${attempt}`]), ...(reason === undefined ? [] : [reason])].join(', ');
}

function saySocket({ socket, what, by, code }: SocketEntry): string {
  const whose = by === undefined ? '' : ` by the ${by}`;
  return `socket ${socket} ${what}${whose}${code === undefined ? '' : ` (${code})`}`;
}

function toneOfCommand({ what, outcome }: CommandEntry): Tone {
  if (what === 'pending') return 'dialing';
  if (what === 'settled') return 'quiet';
  return outcome === 'confirmed' || outcome === 'sent' || outcome === 'unchanged' ? 'established' : 'problem';
}

function toneOfPhase(phase: ConnectionEntry['phase']): Tone {
  switch (phase) {
    case 'online':
      return 'established';
    case 'connecting':
      return 'dialing';
    case 'waiting':
    case 'stopped':
      return 'problem';
    case 'idle':
      return 'quiet';
    default:
      return phase satisfies never;
  }
}

function callsOfFrame(frame: JsonFields | undefined): readonly string[] {
  const payload = frame && (isFields(frame['ctiMessage']) ? frame['ctiMessage'] : frame);
  if (!payload) return [];
  const { uniqueId, events } = payload;
  if (typeof uniqueId === 'string') return [uniqueId];
  return Array.isArray(events) ? events.flatMap((event: unknown) => (isFields(event) ? callsOfFrame(event) : [])) : [];
}

function isFields(value: unknown): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}
