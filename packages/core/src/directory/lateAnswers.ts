import type { Clock } from '../lib/clock.js';

/** The answers to questions that were given up, which may come all the same. */
export interface LateAnswers {
  /** One of these messages may come late. */
  expect(messages: readonly string[]): void;
  isExpected(message: string): boolean;
  /** It came: one less is expected. */
  came(message: string): void;
  forget(): void;
}

/** After this long an answer is not expected any more. */
const LATE_MS = 30_000;

export function createLateAnswers(clock: Clock): LateAnswers {
  let expected: { readonly messages: readonly string[]; readonly until: number }[] = [];
  return {
    expect(messages) {
      expected.push({ messages, until: clock.elapsed() + LATE_MS });
    },
    isExpected(message) {
      expected = expected.filter(({ until }) => until > clock.elapsed());
      return expected.some(({ messages }) => messages.includes(message));
    },
    came(message) {
      const first = expected.findIndex(({ messages }) => messages.includes(message));
      if (first >= 0) expected.splice(first, 1);
    },
    forget() {
      expected = [];
    },
  };
}
