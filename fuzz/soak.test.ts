import { expect, it } from 'vitest';
import { runSoak } from './runSoak.ts';

it('comes through a short day with the server’s state, and leaves no timer behind', { timeout: 60_000 }, async () => {
  const { differences, timersLeft, seen } = await runSoak({ hours: 0.5, calls: 100, hintEvents: 5_000, reconnects: 10 }, 1);
  expect(differences).toEqual([]);
  expect(timersLeft).toBe(0);
  expect(seen.calls).toBeGreaterThanOrEqual(100);
  expect(seen.logOns).toBeGreaterThan(10);
});
