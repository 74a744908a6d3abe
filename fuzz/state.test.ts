import { expect, it } from 'vitest';
import { checkState } from './checkState.ts';

it('shows every agent what the server has, whatever struck on the way', { timeout: 120_000 }, async () => {
  const { story } = await checkState(150, 20_261_122);
  expect(story?.join('\n')).toBeUndefined();
});

it('throws nothing when frames change places, and shows the server’s calls after the next snapshot', { timeout: 120_000 }, async () => {
  const { story } = await checkState(100, 20_261_122, { mode: 'disorderly' });
  expect(story?.join('\n')).toBeUndefined();
});
