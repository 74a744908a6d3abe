import { describe, expect, it } from 'vitest';
import { setUpClient } from '../../test/startClient.js';
import type { Clock } from '../lib/clock.js';
import { ManualClock } from '../lib/manualClock.js';

const MINUTE = 60_000;

/** As a browser keeps time in a tab that has long been hidden: timers that timers set, five deep, fire at the full minute. */
function hiddenTabClock(read: () => ManualClock): Clock {
  let depth = 0;
  return {
    now: () => read().now(),
    elapsed: () => read().elapsed(),
    after(ms, run) {
      const clock = read();
      const mine = depth + 1;
      const due = clock.elapsed() + Math.max(1_000, ms);
      const at = mine < 5 ? due : Math.ceil(due / MINUTE) * MINUTE;
      return clock.after(at - clock.elapsed(), () => {
        depth = mine;
        run();
        depth = 0;
      });
    },
  };
}

async function logInHidden() {
  let clock = new ManualClock();
  const all = setUpClient({ clock: hiddenTabClock(() => clock) });
  ({ clock } = all);
  await all.login();
  return all;
}

/** The longest time for which nothing travelled, in seconds. */
async function longestSilence({ server, advance }: Awaited<ReturnType<typeof logInHidden>>, minutes: number): Promise<number> {
  let longest = 0;
  let silent = 0;
  for (let second = 0; second < minutes * 60; second += 1) {
    const before = server.socket().pings;
    await advance(1_000);
    silent = server.socket().pings > before ? 0 : silent + 1;
    longest = Math.max(longest, silent);
  }
  return longest;
}

describe('a tab that stays hidden', () => {
  it('lets something travel at least every thirty seconds, however long that lasts', async () => {
    const all = await logInHidden();
    expect(await longestSilence(all, 60)).toBeLessThanOrEqual(30);
    expect(all.server.sockets).toHaveLength(1);
  });

  it('still notices within a minute that nothing comes back, and connects again', async () => {
    const all = await logInHidden();
    await all.advance(10 * MINUTE);
    all.server.socket().goHalfOpen();
    const phases = new Set<string>();
    for (let second = 0; second < 60; second += 1) {
      await all.advance(1_000);
      phases.add(all.client.getState().connection.phase);
    }
    expect(phases).toContain('waiting');
    await all.advance(MINUTE);
    expect(all.client.getState().connection.phase).toBe('online');
  });
});
