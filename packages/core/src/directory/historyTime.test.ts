import { describe, expect, it } from 'vitest';
import { readDuration, readStart } from './historyTime.js';

describe('the start of a call', () => {
  it('is local time, as the wire gives no zone', () => {
    expect(readStart('2024-03-18 09:41:07', undefined)).toBe(new Date(2024, 2, 18, 9, 41, 7).getTime());
  });

  it.each([
    [0, Date.UTC(2024, 2, 18, 9, 41, 7)],
    [60, Date.UTC(2024, 2, 18, 8, 41, 7)],
    [-330, Date.UTC(2024, 2, 18, 15, 11, 7)],
  ])('is read at %i minutes from UTC where the host says so', (utcOffset, startedAt) => {
    expect(readStart('2024-03-18 09:41:07', utcOffset)).toBe(startedAt);
  });

  it.each(['', 'now', '2024-02-30 10:00:00', '2024-13-01 10:00:00', '2024-03-18 25:00:00', '2024-03-18', '18/03/2024 09:41:07'])(
    'is nothing for %o',
    (text) => {
      expect([readStart(text, 0), readStart(text, undefined)]).toEqual([undefined, undefined]);
    },
  );

  it('is read with a T and with fractions as well', () => {
    expect(readStart('2024-03-18T09:41:07.123', 0)).toBe(Date.UTC(2024, 2, 18, 9, 41, 7));
  });
});

describe('a duration', () => {
  it.each([
    ['00:00:00', 0],
    ['00:03:25', 205],
    ['10:00:01', 36_001],
    ['123:00:00', 442_800],
    ['3:25', undefined],
    ['00:61:00', undefined],
    ['-1:00:00', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %o is %o seconds', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });
});
