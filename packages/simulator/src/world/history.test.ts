import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { quietWorld, talking } from '../../test/watch.js';
import { createSimulator } from '../createSimulator.js';

const told = (calls: ReturnType<ReturnType<typeof quietWorld>['world']['historyOf']>) =>
  calls.map(({ outcome, number, talkedMs }) => `${outcome} ${number} ${talkedMs / 1_000}`);

describe('a history', () => {
  it('has a call that was taken on both sides, with the time of talk', () => {
    const { world, clock } = quietWorld();
    world.call('ada', '1001');
    clock.advance(4_000);
    world.answer('bob');
    clock.advance(65_000);
    world.hangUp('ada');
    clock.advance(2_000);
    expect(told(world.historyOf('ada'))).toEqual(['emitted 1001 65']);
    expect(told(world.historyOf('bob'))).toEqual(['answered 1000 65']);
    expect(world.historyOf('ada')[0]?.startedAt).toBe(clock.now() - 71_000);
  });

  it('has a call that was not taken', () => {
    const { world, clock } = quietWorld();
    world.call('0612345678', '1000');
    world.hangUp('0612345678');
    world.call('ada', '1003');
    world.hangUp('ada');
    clock.advance(2_000);
    expect(told(world.historyOf('ada'))).toEqual(['emitted 1003 0', 'missed 0612345678 0']);
    expect(told(world.historyOf('dan'))).toEqual(['missed 1000 0']);
  });

  it('shows a call as going on while it does, and a moment longer', () => {
    const { world, clock } = quietWorld();
    world.call('ada', '1001');
    expect(world.historyOf('ada')).toEqual([]);
    world.answer('bob');
    expect(told(world.historyOf('ada'))).toEqual(['ongoing 1001 0']);
    clock.advance(10_000);
    world.hangUp('ada');
    clock.advance(1_999);
    expect(told(world.historyOf('ada'))).toEqual(['ongoing 1001 0']);
    clock.advance(1);
    expect(told(world.historyOf('ada'))).toEqual(['emitted 1001 10']);
  });

  it('names who answered in the end', () => {
    const { world, clock } = quietWorld();
    talking(world, '0612345678', '1000');
    world.transfer('ada', '1001');
    world.answer('bob');
    clock.advance(3_000);
    world.hangUp('bob');
    clock.advance(2_000);
    expect(told(world.historyOf('bob'))).toEqual(['answered 0612345678 3']);
  });

  it('forgets what a crash took, and begins anew on the first day', () => {
    const { world, clock } = quietWorld();
    talking(world, 'ada', '1001');
    world.loseCalls();
    expect(world.historyOf('ada')).toEqual([]);
    world.call('ada', '1001');
    world.hangUp('ada');
    clock.advance(2_000);
    expect(world.historyOf('ada')).toHaveLength(1);
    world.reset();
    expect(world.historyOf('ada')).toEqual([]);
  });

  it('has as many calls from before as are asked for, each line its own, the same for the same seed', () => {
    const clock = new ManualClock();
    const { world } = createSimulator({ clock, pastCalls: 1_000 });
    const calls = world.historyOf('ada');
    expect(calls).toHaveLength(1_000);
    expect(calls.every(({ startedAt, number }) => startedAt < clock.now() && number !== '1000')).toBe(true);
    expect(new Set(calls.map(({ outcome }) => outcome))).toEqual(new Set(['emitted', 'answered', 'missed']));
    expect(world.historyOf('bob')).not.toEqual(calls);
    expect(createSimulator({ clock, pastCalls: 1_000 }).world.historyOf('ada')).toEqual(calls);
    talking(world, 'ada', '1001');
    expect(told(world.historyOf('ada'))[0]).toBe('ongoing 1001 0');
  });

  it('is nothing for who has no line', () => {
    expect(quietWorld().world.historyOf('iris')).toEqual([]);
  });
});
