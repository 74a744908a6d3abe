import type { WirePhoneEvent } from '@hookswitch/core/protocol';
import { describe, expect, it } from 'vitest';
import { quietWorld } from '../../test/watch.js';
import { pick, seededRandom } from '../random.js';
import type { World } from './World.js';

const LINES = ['1000', '1001', '1002', '1003', '1010'];
const NUMBERS = [...LINES, '0612345678', '3000', '4000', '*98', '1999'];
const FORWARDS = ['uncFwd', 'naFwd', 'busyFwd'] as const;

/** What anybody may do at any moment. */
const ACTS: readonly ((world: World, who: string, to: string, chance: () => number) => unknown)[] = [
  (world, who, to) => world.call(who, to),
  (world, _who, to) => world.call('0298765432', to),
  (world) => world.callQueue('sales'),
  (world, who) => world.answer(who),
  (world) => world.answer('0612345678'),
  (world, who) => world.hangUp(who),
  (world) => world.hangUp('0298765432'),
  (world, who, _to, chance) => world.hold(who, pick(chance, world.callsOf(who))?.uniqueId),
  (world, who, to) => world.transfer(who, to),
  (world, who, to) => world.startTransfer(who, to),
  (world, who) => world.completeTransfer(who),
  (world, who) => world.cancelTransfer(who),
  (world, who) => world.conference(who),
  (world, who) => world.attach(who, { note: who }),
  (world, who, to) => world.callFromMobile(who, to),
  (world, who, _to, chance) => world.setDnd(who, chance() < 0.3),
  (world, who, to, chance) => world.setForward(who, pick(chance, FORWARDS) ?? 'naFwd', { enabled: chance() < 0.5, destination: to }),
  (world, who, _to, chance) => world.plug(who, chance() < 0.8),
];

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a random hour (%i)', (seed) => {
  it('never tells two stories, and leaves nothing behind', () => {
    const chance = seededRandom(seed);
    const { world, clock } = quietWorld({ afterCancel: seed % 2 ? 'held' : 'resumed' });
    const known = new Map<string, WirePhoneEvent>();
    const ended = new Set<string>();
    const problems: string[] = [];
    world.subscribe((event) => {
      if (event.type !== 'leg') return;
      const { uniqueId, eventType, DN } = event.event;
      if (ended.has(uniqueId)) problems.push(`${uniqueId} of ${DN} speaks after its end`);
      if (eventType === 'EventReleased') {
        ended.add(uniqueId);
        known.delete(uniqueId);
      } else known.set(uniqueId, event.event);
    });
    for (const number of LINES) world.attend(number, true);
    for (let step = 0; step < 400; step += 1) {
      pick(chance, ACTS)?.(world, pick(chance, LINES) ?? '1000', pick(chance, NUMBERS) ?? '1001', chance);
      clock.advance(chance() < 0.2 ? Math.floor(chance() * 30_000) : 100);
      for (const number of LINES) {
        const told = [...known.values()].filter(({ DN }) => DN === number);
        expect(world.callsOf(number)).toEqual(told);
      }
    }
    for (const number of LINES) {
      world.setDnd(number, false);
      for (const forward of FORWARDS) world.setForward(number, forward, { enabled: false, destination: '' });
      world.plug(number, true);
    }
    for (let round = 0; round < 20; round += 1) for (const who of [...LINES, '0298765432', '0612345678']) while (world.hangUp(who));
    for (const { number } of world.directory.customers) while (world.hangUp(number));
    clock.advance(120_000);
    expect(problems).toEqual([]);
    expect([...known.values()]).toEqual([]);
    expect(LINES.map((number) => world.statusOf(number))).toEqual(LINES.map(() => 'AVAILABLE'));
    expect(clock.pending).toBe(0);
  });
});
