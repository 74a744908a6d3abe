import { describe, expect, it } from 'vitest';
import { quietWorld, talking, watch } from '../../test/watch.js';

describe('hold', () => {
  it('is a toggle', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    const ada = watch(world, '1000');
    world.hold('1000');
    world.hold('1000');
    expect(ada.story()).toEqual(['OnHold 1001', 'Established 1001']);
  });

  it('is not told to the other side', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    const bob = watch(world, '1001');
    world.hold('1000');
    expect(bob.story()).toEqual([]);
    expect(world.statusOf('1001')).toBe('CALLING');
  });

  it('of the call named by its leg holds that one, and resuming it holds the other', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.call('1002', '1000');
    world.answer('1000');
    const [first, second] = world.callsOf('1000');
    expect([first?.eventType, second?.eventType]).toEqual(['EventOnHold', 'EventEstablished']);
    const ada = watch(world, '1000');
    world.hold('1000', first?.uniqueId);
    expect(ada.story()).toEqual(['OnHold 1002', 'Established 1001']);
  });

  it('without a name means the call that is talked on, and resumes the one held last when there is none', () => {
    const { world } = quietWorld();
    talking(world, '1000', '1001');
    world.call('1002', '1000');
    world.answer('1000');
    const ada = watch(world, '1000');
    world.hold('1000');
    world.hold('1000');
    expect(ada.story()).toEqual(['OnHold 1002', 'Established 1002']);
  });

  it('does nothing to a call that only rings', () => {
    const { world } = quietWorld();
    world.call('1000', '1001');
    expect(world.hold('1001')).toBe(false);
    expect(world.hold('1000')).toBe(false);
  });
});
