import { expect, it } from 'vitest';
import { documentedFrames } from './documentedFrames.ts';
import { readFixtureTexts } from './readFixtureTexts.ts';
import { runFrames } from './runFrames.ts';

it('survives whatever arrives, with the session up and no prototype touched', { timeout: 60_000 }, async () => {
  const { exceptions } = await runFrames(20_000, 20_261_122, documentedFrames(readFixtureTexts()));
  expect(exceptions).toEqual([]);
});
