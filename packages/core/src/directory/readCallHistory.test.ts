import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import { readCallHistory } from './readCallHistory.js';

const reader = { username: 'ada', ownNumber: undefined, utcOffset: 60 };
const RECORD = { start: '2024-03-18 09:41:07', duration: '00:03:25', srcNum: '1058', dstNum: '1118', status: 'answered' };
const readOne = (more: Record<string, unknown>) => readCallHistory([{ ...RECORD, ...more }], reader)[0];

describe('a history', () => {
  it('is its calls, the newest first, each with its far end', () => {
    const frame = readFixtures().find((fixture) => fixture.name === 'CallHistory')?.frame;
    expect(readCallHistory(frame?.['ctiMessage'], { username: undefined, ownNumber: undefined, utcOffset: 0 })).toEqual([
      {
        key: '2024-03-18 09:41:07 incoming 1058 ',
        direction: 'incoming',
        outcome: 'answered',
        number: '1058',
        name: 'Jane Black',
        status: 'AVAILABLE',
        startedAt: Date.UTC(2024, 2, 18, 9, 41, 7),
        duration: 205,
      },
      {
        key: '2024-03-18 09:12:44 outgoing 0427466347 ',
        direction: 'outgoing',
        outcome: 'emitted',
        number: '0427466347',
        name: '',
        status: undefined,
        startedAt: Date.UTC(2024, 2, 18, 9, 12, 44),
        duration: 0,
      },
      {
        key: '2024-03-17 17:58:02 incoming 0612345678 ',
        direction: 'incoming',
        outcome: 'missed',
        number: '0612345678',
        name: '',
        status: undefined,
        startedAt: Date.UTC(2024, 2, 17, 17, 58, 2),
        duration: 0,
      },
    ]);
  });

  it.each([
    ['emitted', {}, 'outgoing', '1118'],
    ['missed', {}, 'incoming', '1058'],
    ['ongoing', {}, 'incoming', '1058'],
    ['ongoing', { srcUsername: 'ada' }, 'outgoing', '1118'],
    ['ongoing', { srcUsername: 'ada', dstUsername: 'ada' }, 'incoming', '1058'],
    ['answered', { srcUsername: 'ada' }, 'incoming', '1058'],
    ['leaveempty', {}, 'incoming', '1058'],
  ])('takes %s with %o as %s', (status, more, direction, number) => {
    expect(readOne({ status, ...more })).toMatchObject({ outcome: status, direction, number });
  });

  it.each([
    ['1058', {}, 'outgoing', '1118'],
    ['1118', {}, 'incoming', '1058'],
    ['1058', { dstNum: '1058' }, 'incoming', '1058'],
    [undefined, {}, 'incoming', '1058'],
    [undefined, { srcNum: null }, 'incoming', ''],
  ])('with single sign-on tells our own call that goes on by our number, here %s', (ownNumber, more, direction, number) => {
    const [entry] = readCallHistory([{ ...RECORD, status: 'ongoing', ...more }], { ...reader, username: undefined, ownNumber });
    expect(entry).toMatchObject({ direction, number });
  });

  it('keeps no length of a call that goes on', () => {
    expect(readOne({ status: 'ongoing' })?.duration).toBeUndefined();
  });

  it.each(['vanished', '', 'constructor', null, 3])('takes the word %o for none it knows', (status) => {
    expect(readOne({ status })?.outcome).toBe('unknown');
  });

  it('takes withheld numbers and missing names for nothing known', () => {
    expect(readOne({ srcNum: null })).toMatchObject({ number: '', name: '' });
    expect(readOne({ srcFirstName: 'Jane', srcLastName: null })?.name).toBe('Jane');
    expect(readOne({ srcLastName: 'X'.repeat(10_000) })?.name).toHaveLength(512);
  });

  it('keeps a call whose date cannot be read, at the end', () => {
    const entries = readCallHistory([{ ...RECORD, start: 'yesterday' }, RECORD], reader);
    expect(entries.map(({ startedAt }) => startedAt)).toEqual([Date.UTC(2024, 2, 18, 8, 41, 7), undefined]);
  });

  it('leaves out what cannot be read, and keeps the rest', () => {
    expect(readCallHistory([null, 5, 'call', [], {}, { duration: '00:00:01' }, RECORD], reader)).toHaveLength(1);
    for (const payload of [null, {}, 'calls', { calls: [] }]) expect(() => readCallHistory(payload, reader)).toThrow('expected a list');
  });

  it('gives calls that look alike keys of their own, the same in the next answer', () => {
    const keys = readCallHistory([RECORD, RECORD], reader).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(readCallHistory([RECORD, RECORD], reader).map(({ key }) => key)).toEqual(keys);
  });

  it('of more than anybody can look at is cut', () => {
    expect(
      readCallHistory(
        Array.from({ length: 30_000 }, () => RECORD),
        reader,
      ),
    ).toHaveLength(10_000);
  });
});
