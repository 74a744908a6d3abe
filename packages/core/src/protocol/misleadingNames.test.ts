import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import { readCallHistory } from '../directory/readCallHistory.js';
import { readContactSheet } from '../directory/readContactSheet.js';
import { readDirectory } from '../directory/readDirectory.js';
import { decodeFrame } from './decode.js';

/** Fields that people read: what a title, a notification, a label or a screen reader says of somebody. */
const READ =
  /^(DN|otherDN|otherDName|queueName|conferenceName|conferenceNumber|phoneNumber|name|fullName|firstName|lastName|mobileNumber|\w*Destination|Error|srcNum|dstNum|\w{3}(First|Last)Name|subtitle\d|data)$/;
const MISLEADING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u00ad]/u;

/** A copy in which what people read has everything in it that would turn, end or hide a line. */
function mislead(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => mislead(item, name));
  if (typeof value === 'object' && value !== null)
    // The names of a source and of a line are for programs.
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'sources' ? item : mislead(item, key)]));
  return typeof value === 'string' && READ.test(name) ? `\u202e${value}\0\u2067\u200b\r\n\u2028\u00ad` : value;
}

/** Every text of what was read, those of maps included. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const OTHER_READERS: Readonly<Record<string, (payload: unknown) => unknown>> = {
  ContactSheet: readContactSheet,
  FavoriteContactSheet: readContactSheet,
  DirectoryResult: readDirectory,
  Favorites: readDirectory,
  CallHistory: (payload) => readCallHistory(payload, { username: undefined, ownNumber: undefined, utcOffset: 0 }),
};

const FRAMES = readFixtures().filter(
  ({ direction, frame }) =>
    direction === 'server' && frame['msgType'] !== 'LineConfig' && JSON.stringify(mislead(frame)) !== JSON.stringify(frame),
);

describe('a name on the wire that would turn a title around', () => {
  it.each(FRAMES.map(({ name, frame }) => [name, frame] as const))('is harmless once %s is read', (_name, frame) => {
    const read = OTHER_READERS[String(frame['msgType'])];
    const result = (given: unknown): unknown => {
      if (read && typeof given === 'object' && given !== null && 'ctiMessage' in given) return read(given.ctiMessage);
      const decoded = decodeFrame(JSON.stringify(given));
      return decoded.kind === 'message' ? decoded.message.payload : undefined;
    };
    // What a program needs stays as it was, and so does what is read.
    const texts = textsOf(result(mislead(frame)));
    expect(texts.filter((text) => MISLEADING.test(text))).toEqual([]);
    expect(texts).toEqual(textsOf(result(frame)));
  });

  it('is looked for in a dozen messages at least', () => {
    expect(FRAMES.length).toBeGreaterThan(12);
  });
});
