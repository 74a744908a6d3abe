import { optional } from '../lib/optional.js';
import type { Hide } from './Hide.js';
import type { FrameEntry, RecordedEntry } from './Recording.js';
import { keepOf } from './readFrame.js';

/** An entry as it may leave the house: everything private in it hidden. */
export function exportEntry(entry: RecordedEntry, hide: Hide, scrub: (text: string) => string): RecordedEntry {
  switch (entry.type) {
    case 'frame':
      return exportFrame(entry, hide, scrub);
    case 'call':
      return {
        ...entry,
        callId: hide.id(entry.callId),
        number: entry.number && hide.number(entry.number),
        name: entry.name && hide.name(entry.name),
        ...optional('queue', entry.queue && hide.queue(entry.queue)),
      };
    case 'command':
      return { ...entry, callIds: entry.callIds.map(hide.id) };
    // These are made of our own words and of counts.
    case 'socket':
    case 'heartbeat':
    case 'connection':
    case 'verification':
      return entry;
    default:
      return entry satisfies never;
  }
}

function exportFrame({ frame, ...entry }: FrameEntry, hide: Hide, scrub: (text: string) => string): FrameEntry {
  const kept = frame && keepOf(entry.direction, entry.name, frame, hide);
  return { ...entry, name: scrub(entry.name), ...optional('frame', kept) };
}
