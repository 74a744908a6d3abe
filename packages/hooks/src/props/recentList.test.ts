import { expect, it, vi } from 'vitest';
import { createRecentList } from './recentList.js';

function memoryOf(text?: string) {
  let kept = text;
  return { read: () => kept, write: vi.fn((next: string) => (kept = next)) };
}

const ADA = { session: 1, username: 'ada' };
const NOBODY = { session: 2, username: undefined };
const BOB = { session: 3, username: 'bob' };

const entry = (number: string, name = '') => ({ number, name });

it('puts the latest first, and the same number written otherwise once', () => {
  const list = createRecentList({ limit: 10 });
  list.begin(ADA, []);
  for (const number of ['1001', '06 12', '10-01']) list.add(entry(number));
  expect(list.get()).toEqual([entry('10-01'), entry('06 12')]);
});

it('keeps a name that is known', () => {
  const list = createRecentList({ limit: 10 });
  list.begin(ADA, []);
  list.add(entry('1001', 'Bob'));
  list.add(entry('1001'));
  expect(list.get()).toEqual([entry('1001', 'Bob')]);
});

it('puts a number in the place of what the call itself is named', () => {
  const list = createRecentList({ limit: 10 });
  list.begin(ADA, []);
  for (const each of [entry('1001'), entry('0612345678', 'Jane'), entry('1002')]) list.add(each);
  list.add(entry('00612345678'), '0612345678');
  expect(list.get()).toEqual([entry('00612345678', 'Jane'), entry('1002'), entry('1001')]);
  list.add(entry('00612345678'), '');
  expect(list.get()).toHaveLength(3);
});

it('holds no more than it may, and nothing without a number', () => {
  const list = createRecentList({ limit: 2 });
  list.begin(ADA, []);
  for (const number of ['1', '2', '', ' ', '3']) list.add(entry(number));
  expect(list.get()).toEqual([entry('3'), entry('2')]);
});

it('tells of a change, and of none when there is none', () => {
  const list = createRecentList({ limit: 2 });
  list.begin(ADA, []);
  const listener = vi.fn();
  const leave = list.subscribe(listener);
  list.add(entry('1'));
  list.add(entry('1'));
  expect(listener).toHaveBeenCalledOnce();
  leave();
  list.add(entry('2'));
  expect(listener).toHaveBeenCalledOnce();
});

it('is another list in another session, be it of somebody unnamed', () => {
  const list = createRecentList({ limit: 10 });
  list.begin({ session: 0, username: undefined }, [entry('1001')]);
  expect(list.get()).toEqual([entry('1001')]);
  list.begin({ session: 0, username: undefined }, []);
  expect(list.get()).toEqual([entry('1001')]);
  list.begin({ session: 1, username: undefined }, []);
  expect(list.get()).toEqual([]);
});

it('is kept where the host says, and found there by the same user alone', () => {
  const memory = memoryOf();
  const list = createRecentList({ memory, limit: 10 });
  list.begin(ADA, []);
  list.add(entry('1001', 'Bob'));
  const next = createRecentList({ memory, limit: 10 });
  next.begin(BOB, []);
  expect(next.get()).toEqual([]);
  next.begin(ADA, [entry('1002')]);
  expect(next.get()).toEqual([entry('1002'), entry('1001', 'Bob')]);
  next.clear();
  const last = createRecentList({ memory, limit: 10 });
  last.begin(ADA, []);
  expect(last.get()).toEqual([]);
});

it('forgets one user before the next, in the memory too once that one calls', () => {
  const memory = memoryOf();
  const list = createRecentList({ memory, limit: 10 });
  list.begin(ADA, []);
  list.add(entry('1001'));
  list.begin(NOBODY, []);
  expect(list.get()).toEqual([]);
  list.begin(BOB, []);
  list.add(entry('1002'));
  expect(memory.read()).not.toContain('1001');
});

it.each([
  undefined,
  '',
  'no json',
  'null',
  '7',
  '{"username":"ada"}',
  '{"username":"ada","numbers":"1"}',
  '{"username":"ada","numbers":[null,1,{"number":1,"name":""},{"number":"1"}]}',
  `{"username":"ada","numbers":[{"number":"${'1'.repeat(600)}","name":""}]}`,
])('takes a memory that holds %j for an empty one', (text) => {
  const list = createRecentList({ memory: memoryOf(text), limit: 10 });
  list.begin(ADA, []);
  expect(list.get()).toEqual([]);
});
