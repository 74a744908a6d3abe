import { type Fields, isFields, readLine, readList, readText } from '../protocol/read.js';
import type { CallHistoryEntry, CallOutcome } from './CallHistoryEntry.js';
import { readDuration, readStart } from './historyTime.js';
import type { AnswerReader } from './Question.js';
import { readStatus } from './readStatus.js';
import { createUniqueKeys } from './uniqueKeys.js';

/** Most calls of one answer we keep. */
const MAX_CALLS = 10_000;

const OUTCOMES: Readonly<Record<CallOutcome, true>> = {
  emitted: true,
  answered: true,
  missed: true,
  ongoing: true,
  abandoned: true,
  timeout: true,
  full: true,
  closed: true,
  joinempty: true,
  leaveempty: true,
  divert_ca_ratio: true,
  divert_waittime: true,
  unknown: true,
};

/** What has to be known to read a history: whose it is, and when. */
export interface HistoryReader extends AnswerReader {
  /** How far the server's clock is from UTC, in minutes; `undefined` where it is the browser's. */
  readonly utcOffset: number | undefined;
}

/** The calls of a `CallHistory`, the newest first, one by one: one that cannot be read is left out. */
export function readCallHistory(payload: unknown, reader: HistoryReader): readonly CallHistoryEntry[] {
  const keyOf = createUniqueKeys();
  return readList(payload)
    .slice(0, MAX_CALLS)
    .flatMap((record) => (isFields(record) ? (readRecord(record, reader, keyOf) ?? []) : []))
    .sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
}

function readRecord(record: Fields, reader: HistoryReader, keyOf: (name: string) => string): CallHistoryEntry | undefined {
  const start = readText(record['start']);
  const outcome = readOutcome(readText(record['status']));
  if (start === undefined && outcome === 'unknown') return undefined;
  const goesOut = outcome === 'emitted' || (outcome === 'ongoing' && isOurs(record, reader));
  const peer = goesOut ? 'dst' : 'src';
  const number = readLine(record[`${peer}Num`]) ?? '';
  const direction = goesOut ? 'outgoing' : 'incoming';
  return {
    key: keyOf([start, direction, number].join(' ')),
    direction,
    outcome,
    number,
    name: [record[`${peer}FirstName`], record[`${peer}LastName`]].flatMap((part) => readLine(part) || []).join(' '),
    status: readStatus(record[`${peer}PhoneStatus`]),
    startedAt: start === undefined ? undefined : readStart(start, reader.utcOffset),
    // What a call that goes on has lasted so far is old as soon as it is read.
    duration: outcome === 'ongoing' ? undefined : readDuration(readText(record['duration'])),
  };
}

function readOutcome(word: string | undefined): CallOutcome {
  return word !== undefined && isOutcome(word) ? word : 'unknown';
}

function isOutcome(word: string): word is CallOutcome {
  return Object.hasOwn(OUTCOMES, word);
}

/** Whether the user called: told by their login, or where that is not known by the number of their line. */
function isOurs(record: Fields, { username, ownNumber }: AnswerReader): boolean {
  const [own, of] = username === undefined ? [ownNumber, 'Num'] : [username, 'Username'];
  return own !== undefined && record[`src${of}`] === own && record[`dst${of}`] !== own;
}
