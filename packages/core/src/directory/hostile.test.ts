import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import { startClient } from '../../test/startClient.js';
import { isPhoneError } from '../errors.js';
import { ask } from './ask.js';
import type { Question } from './Question.js';
import { addFavorite, callHistoryByDays, favoriteContacts, searchContacts } from './questions.js';

const ANSWERS = [
  'ContactSheet',
  'DirectoryResult',
  'Favorites',
  'FavoriteContactSheet',
  'FavoriteUpdated',
  'CallHistory',
  'CallHistoryByDays',
];
const DOCUMENTED = readFixtures().flatMap(({ frame }) => (ANSWERS.includes(String(frame['msgType'])) ? [frame['ctiMessage']] : []));

const QUESTIONS: readonly (readonly [string, Question<unknown>])[] = [
  ['ContactSheet', searchContacts('a')],
  ['FavoriteContactSheet', favoriteContacts()],
  ['FavoriteUpdated', addFavorite({ contactId: '9', source: 'internal' })],
  ['CallHistory', callHistoryByDays(1)],
  ['CallHistoryByDays', callHistoryByDays(1)],
];

/** Documented payloads with anything in place of any of their parts, and plain noise. */
function payloads(): fc.Arbitrary<unknown> {
  const spoiled = fc
    .tuple(fc.constantFrom(...DOCUMENTED), fc.nat(60), fc.jsonValue())
    .map(([payload, place, other]) => spoil(payload, place, other));
  return fc.oneof(spoiled, fc.jsonValue());
}

describe('hostile answers', () => {
  it('settle the question or leave it waiting, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...QUESTIONS), payloads(), async ([message, question], payload) => {
        const { client, server, settle, events } = await startClient();
        let problem: unknown = 'none';
        ask(client, question).catch((error: unknown) => {
          problem = error;
        });
        server.socket().deliver(JSON.stringify({ msgType: message, ctiMessage: payload }));
        await settle();
        expect(problem === 'none' || isPhoneError(problem)).toBe(true);
        expect(events.at(-1)).toMatchObject({ type: 'unknown-message', msgType: message });
        client.dispose();
        await settle();
      }),
      { numRuns: 100 },
    );
  });

  it('give every contact and every call what its type promises', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), payloads(), ([, question], payload) => {
        for (const way of [question.way, question.oldWay]) {
          let answer: unknown;
          try {
            answer = way?.read(payload, { username: 'ada', ownNumber: undefined });
          } catch {
            continue;
          }
          for (const item of Array.isArray(answer) ? answer : []) {
            expect(item).toMatchObject({ key: expect.any(String), name: expect.any(String) });
            if ('numbers' in item)
              for (const each of item.numbers) expect(each).toEqual({ number: expect.any(String), label: expect.any(String) });
            else expect(item).toMatchObject({ number: expect.any(String), outcome: expect.any(String) });
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

/** Puts something else at one place of a JSON value, counted depth first. */
function spoil(value: unknown, place: number, other: unknown): unknown {
  let left = place;
  const walk = (part: unknown): unknown => {
    left -= 1;
    if (left < 0) {
      left = Number.POSITIVE_INFINITY;
      return other;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item)]));
  };
  return walk(value);
}
