import { isFields } from '../protocol/read.js';
import type { RecordedEntry, Recording } from './Recording.js';

type EntryType = RecordedEntry['type'];

/** The fields without which an entry of each type says nothing, and the JSON type of each. */
const NEEDED: { readonly [T in EntryType]: Readonly<Record<string, 'number' | 'string' | 'object'>> } = {
  socket: { socket: 'number', what: 'string' },
  frame: { socket: 'number', direction: 'string', name: 'string', size: 'number' },
  heartbeat: { socket: 'number', until: 'number', pings: 'number', answers: 'number' },
  connection: { phase: 'string' },
  verification: { verification: 'string' },
  call: { what: 'string', callId: 'string', state: 'string', direction: 'string', number: 'string', name: 'string' },
  command: { what: 'string', command: 'string', callIds: 'object' },
};

/**
 * A recording from parsed JSON, such as a file that somebody sent. Throws a sentence for anything else.
 *
 * @example
 * ```ts
 * const recording = readRecording(JSON.parse(await file.text()));
 * ```
 */
export function readRecording(json: unknown): Recording {
  if (isRecording(json)) return json;
  throw new Error('hookswitch: That is not a recording of this version. Give what recorder.export() gave, as JSON.');
}

function isRecording(json: unknown): json is Recording {
  return (
    isFields(json) &&
    json['version'] === 1 &&
    typeof json['exportedAt'] === 'number' &&
    typeof json['forgotten'] === 'number' &&
    isFields(json['kept']) &&
    Array.isArray(json['entries']) &&
    json['entries'].every(isEntry)
  );
}

function isEntry(entry: unknown): boolean {
  if (!isFields(entry) || typeof entry['at'] !== 'number') return false;
  const { type } = entry;
  if (!isType(type)) return false;
  return Object.entries(NEEDED[type]).every(([field, kind]) => typeof entry[field] === kind && entry[field] !== null);
}

function isType(type: unknown): type is EntryType {
  return typeof type === 'string' && Object.hasOwn(NEEDED, type);
}
