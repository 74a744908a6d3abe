import { type Beliefs, beliefs } from '@hookswitch/simulator';
import { describe, expect, it } from 'vitest';
import { playShift } from './playShift.ts';

const oneByOne: readonly (readonly [belief: string, answer: string, server: Partial<Beliefs>])[] = Object.entries(beliefs).flatMap(
  ([name, answers]) => answers.map((answer) => [name, answer, { [name]: answer }] as const),
);

describe('what client and simulator both believe', () => {
  it.each(oneByOne)('does not matter: the agent sees the truth where %s is %s', async (_name, _answer, server) => {
    expect(await playShift(server)).toEqual({ duringCalls: [], afterCalls: [] });
  });
});
